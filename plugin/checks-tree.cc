/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds calls of handlers in function bodies as the front end parsed them:
   before folding and dead code removal, and with -fsyntax-only too.  */
#include "checks.h"

/* Walks C++ trees; lives in cc1plus only.  */
extern tree cp_walk_subtrees (tree *, int *, walk_tree_fn, void *,
			      hash_set<tree> *) __attribute__ ((weak));

struct walk
{
  hash_set<tree> *seen;
  location_t where; /* The last place seen: some calls have none.  */
  tree context;	    /* The function whose body it is.  */
};

/* The function whose body was walked last, to tell a C++ template, that is
   never generic, from a function.  Only compared.  */
static const_tree last_generic;

/* Whether the operands of CODE are never evaluated.  */
static bool
unevaluated_p (enum tree_code code)
{
  return (code == SIZEOF_EXPR || code == ALIGNOF_EXPR || code == NOEXCEPT_EXPR
	  || code == DECLTYPE_TYPE || code == TYPEID_EXPR
	  || code == REQUIRES_EXPR);
}

/* The DECL of the pointer that EXPR reads, for a note; or NULL.  */
static tree
pointer_decl (tree expr)
{
  for (;;)
    switch (TREE_CODE (expr))
      {
      case COMPONENT_REF:
	expr = TREE_OPERAND (expr, 1);
	return DECL_P (expr) ? expr : NULL_TREE;
      CASE_CONVERT:
      case NON_LVALUE_EXPR:
      case INDIRECT_REF:
      case ADDR_EXPR:
      case ARRAY_REF:
      case SAVE_EXPR:
	expr = TREE_OPERAND (expr, 0);
	break;
      case CALL_EXPR:
	expr = CALL_EXPR_FN (expr);
	if (!expr)
	  return NULL_TREE;
	break;
      default:
	/* Users did not write std::forward.  */
	return DECL_P (expr) && DECL_NAME (expr)
		 && !(TREE_CODE (expr) == FUNCTION_DECL
		      && DECL_IN_SYSTEM_HEADER (expr))
		 ? expr : NULL_TREE;
      }
}

/* Check that CALL at WHERE does not apply a handler.  */
static void
check_apply (tree call, location_t where)
{
  if (call_expr_nargs (call) < 1)
    return;
  tree arg = CALL_EXPR_ARG (call, 0);
  tree fndecl = iabi_function_of_address (arg);
  STRIP_NOPS (arg);
  tree fntype = iabi_pointed_handler_type (arg);
  if (fndecl && iabi_handler_p (fndecl))
    fntype = TREE_TYPE (fndecl);
  else
    fndecl = NULL_TREE;
  if (fntype)
    {
      struct iabi_call c = { IABI_CALL_APPLY, where, fndecl, fntype,
			     fndecl ? NULL_TREE : pointer_decl (arg),
			     NULL_TREE };
      iabi_refuse_call (&c);
    }
}

/* The variable that CALL of FNDECL cleans up, or NULL.  */
static tree
cleaned_up (tree call, const_tree fndecl)
{
  if (call_expr_nargs (call) != 1)
    return NULL_TREE;
  tree arg = CALL_EXPR_ARG (call, 0);
  STRIP_NOPS (arg);
  if (TREE_CODE (arg) != ADDR_EXPR || !VAR_P (TREE_OPERAND (arg, 0)))
    return NULL_TREE;
  tree var = TREE_OPERAND (arg, 0);
  tree attr = lookup_attribute ("cleanup", DECL_ATTRIBUTES (var));
  return attr && TREE_VALUE (TREE_VALUE (attr)) == DECL_NAME (fndecl)
	   ? var : NULL_TREE;
}

/* CALL at WHERE in CONTEXT calls handler FNDECL by its name or address.  */
static void
refuse_direct (tree call, location_t where, tree fndecl, tree context)
{
  struct iabi_call c = { IABI_CALL_DIRECT, where, fndecl, TREE_TYPE (fndecl),
			 NULL_TREE, context };
  iabi_see_call (where, fndecl, context);
  if (tree var = cleaned_up (call, fndecl))
    {
      c.kind = IABI_CALL_CLEANUP;
      c.where = DECL_SOURCE_LOCATION (var);
      c.through = var;
    }
  iabi_refuse_call (&c);
}

/* Check what the call expression CALL at WHERE in CONTEXT calls.  */
static void
check_call (tree call, location_t where, tree context)
{
  tree fn = CALL_EXPR_FN (call);
  if (!fn || TREE_CODE (fn) == ERROR_MARK)
    return;
  tree fndecl = iabi_function_of_address (fn);
  if (fndecl && iabi_handler_p (fndecl))
    refuse_direct (call, where, fndecl, context);
  else if (tree fntype = iabi_pointed_handler_type (fn))
    {
      struct iabi_call c = { IABI_CALL_TYPE, where, NULL_TREE, fntype,
			     pointer_decl (fn), context };
      iabi_refuse_call (&c);
    }
  else if (!fndecl)
    return;
  else if (fndecl_built_in_p (fndecl, BUILT_IN_APPLY))
    check_apply (call, where);
  else if (!DECL_SAVED_TREE (fndecl))
    iabi_defer_call (where, fndecl);
}

static tree
walk_cb (tree *tp, int *walk_subtrees, void *data)
{
  struct walk *w = (struct walk *) data;
  tree t = *tp;

  if (TYPE_P (t) || unevaluated_p (TREE_CODE (t)))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (EXPR_HAS_LOCATION (t))
    w->where = EXPR_LOCATION (t);
  if (TREE_CODE (t) == CALL_EXPR)
    check_call (t, w->where, w->context);
  return NULL_TREE;
}

/* Check the body of FNDECL.  */
static void
check_body (tree fndecl)
{
  iabi_check_conversions (fndecl);
  hash_set<tree> seen;
  struct walk w = { &seen, DECL_SOURCE_LOCATION (fndecl), fndecl };
  walk_tree_1 (&DECL_SAVED_TREE (fndecl), walk_cb, &w, &seen,
	       cp_walk_subtrees);
  iabi_check_parsed_calls (fndecl);
}

static void
finish_decl_cb (void *data, void *)
{
  tree decl = (tree) data;
  if (TREE_CODE (decl) == FUNCTION_DECL)
    iabi_note_symbol (decl);
}

/* The body of a function is complete.  PLUGIN_START_PARSE_FUNCTION comes
   before its attributes are known.  */
static void
pre_genericize_cb (void *data, void *)
{
  tree fndecl = (tree) data;
  last_generic = fndecl;
  iabi_note_symbol (fndecl);
  if (iabi_handler_p (fndecl))
    iabi_guard_handler (fndecl);
  iabi_check_definition (fndecl);
  check_body (fndecl);
}

/* Function bodies that are not made generic: nested functions in C, which
   become so along with the function around them; templates in C++, even if
   nothing instantiates them.  */
static void
finish_function_cb (void *data, void *)
{
  tree fndecl = (tree) data;
  if (fndecl && TREE_CODE (fndecl) == FUNCTION_DECL && fndecl != last_generic
      && DECL_SAVED_TREE (fndecl))
    check_body (fndecl);
}

void
iabi_init_tree_checks (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_FINISH_DECL, finish_decl_cb, NULL);
  register_callback (plugin_name, PLUGIN_PRE_GENERICIZE, pre_genericize_cb,
		     NULL);
  register_callback (plugin_name, PLUGIN_FINISH_PARSE_FUNCTION,
		     finish_function_cb, NULL);
}
