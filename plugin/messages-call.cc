/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sentences about calls of handlers: one for each enum iabi_call_kind,
   and one for each enum iabi_role.  */
#include "checks.h"

/* Say what CALL does wrong.  */
static void
say_what (const struct iabi_call *call, const char *abi)
{
  switch (call->kind)
    {
    case IABI_CALL_DIRECT:
      error_at (call->where,
		"handler %qD with the %qs interrupt ABI cannot be called",
		call->handler, abi);
      break;
    case IABI_CALL_TYPE:
      error_at (call->where,
		"a handler with the %qs interrupt ABI cannot be called through"
		" a pointer", abi);
      break;
    case IABI_CALL_ADDRESS:
      error_at (call->where,
		"handler %qD with the %qs interrupt ABI cannot be called through"
		" a pointer of another type", call->handler, abi);
      break;
    case IABI_CALL_ALIAS:
      error_at (call->where,
		"handler %qD with the %qs interrupt ABI cannot be called through"
		" its other name %qD", call->handler, abi, call->through);
      break;
    case IABI_CALL_APPLY:
      if (call->handler)
	error_at (call->where,
		  "handler %qD with the %qs interrupt ABI cannot be called by"
		  " %<__builtin_apply%>", call->handler, abi);
      else
	error_at (call->where,
		  "a handler with the %qs interrupt ABI cannot be called by"
		  " %<__builtin_apply%>", abi);
      break;
    case IABI_CALL_CLEANUP:
      error_at (call->where,
		"handler %qD with the %qs interrupt ABI cannot be called as the"
		" cleanup of %qD", call->handler, abi, call->through);
      break;
    }
}

/* Where HANDLER is declared, or the pointer THROUGH that holds one, and what
   to do instead.  */
static void
say_why (tree handler, tree through, location_t where)
{
  static bool helped;

  if (handler)
    inform (DECL_SOURCE_LOCATION (handler),
	    "only the CPU enters %qD, through an interrupt vector; declared"
	    " here", handler);
  else if (through)
    inform (DECL_SOURCE_LOCATION (through),
	    "only the CPU enters what %qD points to, through an interrupt"
	    " vector; declared here", through);
  else
    inform (where, "only the CPU enters a handler, through an interrupt"
		   " vector");
  if (!helped)
    inform (where, "move the code to be shared to an ordinary function, and"
		   " call that one from the handler and from here");
  helped = true;
}

void
iabi_say_call (const struct iabi_call *call)
{
  auto_diagnostic_group group;
  say_what (call, iabi_of_type (call->fntype)->name);
  say_why (call->handler, call->through, call->where);
}

void
iabi_say_defined_without (tree definition, tree declared)
{
  auto_diagnostic_group group;
  error_at (DECL_SOURCE_LOCATION (definition),
	    "%qD defines %qD, but not with its %qs interrupt ABI", definition,
	    declared, iabi_of_type (TREE_TYPE (declared))->name);
  inform (DECL_SOURCE_LOCATION (declared),
	  "declared with it here: give the definition the same attribute");
}

void
iabi_say_role (enum iabi_role role, tree handler, tree other)
{
  location_t where = DECL_SOURCE_LOCATION (other ? other : handler);
  const char *abi = iabi_of_type (TREE_TYPE (handler))->name;
  auto_diagnostic_group group;

  switch (role)
    {
    case IABI_ROLE_CONSTRUCTOR:
      error_at (where, "handler %qD with the %qs interrupt ABI cannot be a"
		       " constructor: the start-up code would call it",
		handler, abi);
      break;
    case IABI_ROLE_DESTRUCTOR:
      error_at (where, "handler %qD with the %qs interrupt ABI cannot be a"
		       " destructor: the exit code would call it",
		handler, abi);
      break;
    case IABI_ROLE_IFUNC:
      error_at (where, "handler %qD with the %qs interrupt ABI cannot be an"
		       " indirect function: the vector needs its address",
		handler, abi);
      break;
    case IABI_ROLE_RESOLVER:
      error_at (where, "handler %qD with the %qs interrupt ABI cannot be the"
		       " resolver of %qD: the dynamic linker would call it",
		handler, abi, other);
      break;
    case IABI_ROLE_CLONES:
      error_at (where, "handler %qD with the %qs interrupt ABI cannot have"
		       " several versions: the vector needs one address",
		handler, abi);
      break;
    case IABI_ROLE_MAIN:
      error_at (where, "%qD cannot be a handler with the %qs interrupt ABI:"
		       " the start-up code calls it", handler, abi);
      break;
    }
  if (other)
    inform (DECL_SOURCE_LOCATION (handler),
	    "only the CPU enters %qD, through an interrupt vector; declared"
	    " here", handler);
}
