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
  return iabi_handler_type_p (type) ? const_cast<tree> (type) : NULL_TREE;
}

tree
iabi_function_of_address (tree expr)
{
  while (expr
	 && (CONVERT_EXPR_P (expr) || TREE_CODE (expr) == NON_LVALUE_EXPR
	     || TREE_CODE (expr) == VIEW_CONVERT_EXPR
	     || TREE_CODE (expr) == COMPOUND_EXPR))
    expr = TREE_OPERAND (expr, TREE_CODE (expr) == COMPOUND_EXPR);
  if (expr && TREE_CODE (expr) == ADDR_EXPR)
    expr = TREE_OPERAND (expr, 0);
  return expr && TREE_CODE (expr) == FUNCTION_DECL ? expr : NULL_TREE;
}

/* Whether CALL is the first one of its handler at its place; notes it.  */
static bool
first_report_p (const struct iabi_call *call)
{
  location_t where = get_pure_location (line_table, call->where);
  tree type = TYPE_MAIN_VARIANT (call->fntype);

  if (where <= BUILTINS_LOCATION)
    return true;
  if (!reported)
    reported = new hash_map<
	int_hash<location_t, UNKNOWN_LOCATION, UNKNOWN_LOCATION + 1>,
	vec<tree> >;
  vec<tree> &seen = reported->get_or_insert (where);
  /* A template calls a pointer, its instance a handler.  After the front end,
     the same call may be seen through another DECL or type: there the place
     alone decides.  */
  if (!seen.is_empty ()
      && (symtab->state != PARSING || seen.contains (type)
	  || (call->handler && seen.contains (call->handler))))
    return false;
  seen.safe_push (call->handler ? call->handler : type);
  return true;
}

void
iabi_refuse_call (const struct iabi_call *call)
{
  if (first_report_p (call))
    iabi_say_call (call);
}

void
iabi_init_checks (const char *plugin_name)
{
  iabi_init_symbols (plugin_name);
  iabi_init_tree_checks (plugin_name);
  iabi_init_fold_checks (plugin_name);
  iabi_init_gimple_checks (plugin_name);
  iabi_init_guard ();
}
