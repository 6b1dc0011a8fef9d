/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Refuses every call of a handler: the words, and that each call is
   reported once, whichever of the checks finds it first.  */
#include "checks.h"
#include "attribute.h"

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

/* Calls through typed pointers in C++ templates that were refused: where the
   template begins, which its instances share, and ends; the handlers' type.  */
struct refused_in_template
{
  location_t begin;
  location_t end;
  tree type;
};
static vec<refused_in_template> refused_in_templates;

/* Whether WHERE is no place between BEGIN and END.  */
static bool
outside_p (location_t where, location_t begin, location_t end)
{
  return (linemap_compare_locations (line_table, begin, where) < 0
	  || linemap_compare_locations (line_table, where, end) < 0);
}

/* Whether CALL, in the instance of a template, was refused in the template
   itself.  From GCC 14 on a call of a template argument has the place of that
   argument.  Remembers what it will be asked for.  */
static bool
refused_in_template_p (const struct iabi_call *call)
{
  if (!call->context || !iabi_cxx_template_p (call->context))
    return false;
  location_t begin = DECL_SOURCE_LOCATION (call->context);
  tree type = TYPE_MAIN_VARIANT (call->fntype);
  if (!call->handler)
    {
      struct function *fun = DECL_STRUCT_FUNCTION (call->context);
      if (fun && fun->function_end_locus > BUILTINS_LOCATION)
	refused_in_templates.safe_push ({ begin, fun->function_end_locus,
					  type });
      return false;
    }
  for (const refused_in_template &r : refused_in_templates)
    if (r.begin == begin && r.type == type
	&& outside_p (call->where, r.begin, r.end))
      return true;
  return false;
}

/* Whether CALL is the first one of its handler at its place; notes it.  */
static bool
first_report_p (const struct iabi_call *call)
{
  location_t where = get_pure_location (line_table, call->where);
  tree type = TYPE_MAIN_VARIANT (call->fntype);

  if (where <= BUILTINS_LOCATION)
    return true;
  bool again = refused_in_template_p (call);
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
  return !again;
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
