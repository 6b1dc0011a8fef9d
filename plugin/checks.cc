/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Refuses every call of a handler: the words, and that each call is
   reported once, whichever of the checks finds it first.  */
#include "checks.h"

/* Places of the calls reported so far, each with the handler's DECL or
   type: one place in a template may call several handlers.  */
static hash_map<int_hash<location_t, UNKNOWN_LOCATION, UNKNOWN_LOCATION + 1>,
		vec<tree> > *reported;

bool
iabi_handler_type_p (const_tree type)
{
  if (!type || !FUNC_OR_METHOD_TYPE_P (type))
    return false;
  const struct iabi_abi *abi = iabi_of_type (type);
  return abi && !(abi->flags & IABI_CALLABLE);
}

tree
iabi_pointed_handler_type (const_tree expr)
{
  const_tree type = expr ? TREE_TYPE (expr) : NULL_TREE;
  if (type && POINTER_TYPE_P (type))
    type = TREE_TYPE (type);
  return iabi_handler_type_p (type) ? CONST_CAST_TREE (type) : NULL_TREE;
}

tree
iabi_function_of_address (tree expr)
{
  while (expr
	 && (CONVERT_EXPR_P (expr) || TREE_CODE (expr) == NON_LVALUE_EXPR
	     || TREE_CODE (expr) == VIEW_CONVERT_EXPR))
    expr = TREE_OPERAND (expr, 0);
  if (expr && TREE_CODE (expr) == ADDR_EXPR)
    expr = TREE_OPERAND (expr, 0);
  return expr && TREE_CODE (expr) == FUNCTION_DECL ? expr : NULL_TREE;
}

/* Whether CALL is the first one of its handler at its place; notes it.  */
static bool
first_report_p (const struct iabi_call *call)
{
  location_t where = LOCATION_LOCUS (call->where);
  tree what = call->handler ? call->handler : TYPE_MAIN_VARIANT (call->fntype);

  if (where <= BUILTINS_LOCATION)
    return true;
  if (!reported)
    reported = new hash_map<
	int_hash<location_t, UNKNOWN_LOCATION, UNKNOWN_LOCATION + 1>,
	vec<tree> >;
  vec<tree> &seen = reported->get_or_insert (where);
  /* After the front end, the same call may be seen through another DECL or
     type: the place alone decides.  */
  if (!seen.is_empty () && (symtab->state != PARSING || seen.contains (what)))
    return false;
  seen.safe_push (what);
  return true;
}

/* Say what CALL does wrong.  */
static void
say_call (const struct iabi_call *call, const char *abi)
{
  switch (call->kind)
    {
    case IABI_CALL_DIRECT:
      error_at (call->where,
		"handler %qD with interrupt ABI %qs cannot be called",
		call->handler, abi);
      break;
    case IABI_CALL_TYPE:
      error_at (call->where,
		"a handler with interrupt ABI %qs cannot be called through"
		" a pointer", abi);
      break;
    case IABI_CALL_ADDRESS:
      error_at (call->where,
		"handler %qD with interrupt ABI %qs cannot be called through"
		" a pointer of another type", call->handler, abi);
      break;
    case IABI_CALL_ALIAS:
      error_at (call->where,
		"handler %qD with interrupt ABI %qs cannot be called through"
		" its other name %qD", call->handler, abi, call->through);
      break;
    case IABI_CALL_APPLY:
      if (call->handler)
	error_at (call->where,
		  "handler %qD with interrupt ABI %qs cannot be called by"
		  " %<__builtin_apply%>", call->handler, abi);
      else
	error_at (call->where,
		  "a handler with interrupt ABI %qs cannot be called by"
		  " %<__builtin_apply%>", abi);
      break;
    case IABI_CALL_CLEANUP:
      error_at (call->where,
		"handler %qD with interrupt ABI %qs cannot be called as the"
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
iabi_refuse_call (const struct iabi_call *call)
{
  if (!first_report_p (call))
    return;
  auto_diagnostic_group group;
  say_call (call, iabi_of_type (call->fntype)->name);
  say_why (call->handler, call->through, call->where);
}

void
iabi_refuse_role (enum iabi_role role, tree handler, tree other)
{
  location_t where = DECL_SOURCE_LOCATION (other ? other : handler);
  const char *abi = iabi_of_type (TREE_TYPE (handler))->name;
  auto_diagnostic_group group;

  switch (role)
    {
    case IABI_ROLE_CONSTRUCTOR:
      error_at (where, "handler %qD with interrupt ABI %qs cannot be a"
		       " constructor: the start-up code would call it",
		handler, abi);
      break;
    case IABI_ROLE_DESTRUCTOR:
      error_at (where, "handler %qD with interrupt ABI %qs cannot be a"
		       " destructor: the exit code would call it",
		handler, abi);
      break;
    case IABI_ROLE_IFUNC:
      error_at (where, "handler %qD with interrupt ABI %qs cannot be an"
		       " indirect function: the vector needs its address",
		handler, abi);
      break;
    case IABI_ROLE_RESOLVER:
      error_at (where, "handler %qD with interrupt ABI %qs cannot be the"
		       " resolver of %qD: the dynamic linker would call it",
		handler, abi, other);
      break;
    case IABI_ROLE_CLONES:
      error_at (where, "handler %qD with interrupt ABI %qs cannot have"
		       " several versions: the vector needs one address",
		handler, abi);
      break;
    case IABI_ROLE_MAIN:
      error_at (where, "%qD cannot be a handler with interrupt ABI %qs:"
		       " the start-up code calls it", handler, abi);
      break;
    }
  if (other)
    inform (DECL_SOURCE_LOCATION (handler),
	    "only the CPU enters %qD, through an interrupt vector; declared"
	    " here", handler);
}

void
iabi_init_checks (const char *plugin_name)
{
  iabi_init_symbols (plugin_name);
  iabi_init_tree_checks (plugin_name);
  iabi_init_gimple_checks (plugin_name);
  iabi_init_guard ();
}
