/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Refuses conversions between pointers to functions of different interrupt
   ABIs: behind a pointer of another type nobody would see that a call enters
   a handler.  C makes a warning of them (-Wincompatible-pointer-types), C++
   an error that -fpermissive and casts get rid of.  */
#include "backend.h"
#include "attribute.h"
#include "checks.h"

/* Walks C++ trees; lives in cc1plus only.  */
extern tree cp_walk_subtrees (tree *, int *, walk_tree_fn, void *,
			      hash_set<tree> *) __attribute__ ((weak));

struct initializer_walk
{
  hash_set<tree> *seen;
  location_t where; /* The last place seen: constants have none.  */
};

/* Whether a conversion of type FROM to type TO changes the interrupt ABI of
   the functions pointed to; their types in *F and *T.  */
static bool
changes_abi (tree from, tree to, tree *f, tree *t)
{
  while (POINTER_TYPE_P (from) && POINTER_TYPE_P (to))
    {
      from = TREE_TYPE (from);
      to = TREE_TYPE (to);
    }
  /* A C++ template keeps the function itself in its casts.  */
  if (FUNC_OR_METHOD_TYPE_P (from) && POINTER_TYPE_P (to))
    to = TREE_TYPE (to);
  *f = from;
  *t = to;
  return FUNC_OR_METHOD_TYPE_P (from) && FUNC_OR_METHOD_TYPE_P (to)
	 && iabi_of_type (from) != iabi_of_type (to);
}

/* Report the conversion once: a static variable in a function is seen when it
   is declared and when the function ends.  */
static void
refuse (location_t where, tree from, tree to)
{
  typedef hash_set<location_t, false, int_hash<location_t, UNKNOWN_LOCATION> >
    location_set;
  static location_set *reported;
  if (!reported)
    reported = new location_set;
  if (where == UNKNOWN_LOCATION || !reported->add (where))
    iabi_say_conversion (where, from, to);
}

/* The type that T converts from, or NULL if T is no conversion.  */
static tree
converted_from (tree t)
{
  tree operand;
  switch ((int) TREE_CODE (t))
    {
    CASE_CONVERT:
    case VIEW_CONVERT_EXPR:
    case BIT_CAST_EXPR:
    /* Casts in a C++ template, which nothing may ever instantiate.  */
    case CAST_EXPR:
    case CONST_CAST_EXPR:
    case REINTERPRET_CAST_EXPR:
    case STATIC_CAST_EXPR:
      operand = TREE_OPERAND (t, 0);
      break;
    default:
      return NULL_TREE;
    }
  if (operand && TREE_CODE (operand) == TREE_LIST && !TREE_CHAIN (operand))
    operand = TREE_VALUE (operand);
  return operand ? TREE_TYPE (operand) : NULL_TREE;
}

static tree walk_cb (tree *tp, int *walk_subtrees, void *data);

static void
walk (tree *tp, struct initializer_walk *w)
{
  walk_tree_1 (tp, walk_cb, w, w->seen, cp_walk_subtrees);
}

static tree
walk_cb (tree *tp, int *walk_subtrees, void *data)
{
  struct initializer_walk *w = (struct initializer_walk *) data;
  tree t = *tp, from, to;

  if (TYPE_P (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  location_t outer = w->where;
  if (EXPR_HAS_LOCATION (t))
    w->where = EXPR_LOCATION (t);
  tree source = converted_from (t);
  if (source && TREE_TYPE (t) && changes_abi (source, TREE_TYPE (t), &from, &to))
    refuse (w->where, from, to);
  else if (TREE_CODE (t) == DECL_EXPR && VAR_P (DECL_EXPR_DECL (t)))
    {
      /* Only BIND_EXPR leads to an initialiser, and not to that of a
	 compound literal, of which no event tells in static storage.  */
      w->where = DECL_SOURCE_LOCATION (DECL_EXPR_DECL (t));
      if (!TREE_STATIC (DECL_EXPR_DECL (t)) || DECL_ARTIFICIAL (DECL_EXPR_DECL (t)))
	walk (&DECL_INITIAL (DECL_EXPR_DECL (t)), w);
      w->where = outer;
    }
  else if (TREE_CODE (t) == CALL_EXPR && CALL_EXPR_FN (t))
    {
      /* What is called is for checks.cc, which sees through casts.  */
      tree fn = CALL_EXPR_FN (t);
      tree fndecl = get_callee_fndecl (t);
      if (fndecl && fndecl_built_in_p (fndecl, BUILT_IN_APPLY)
	  && call_expr_nargs (t) > 0)
	fn = CALL_EXPR_ARG (t, 0);
      while (CONVERT_EXPR_P (fn))
	{
	  w->seen->add (fn);
	  fn = TREE_OPERAND (fn, 0);
	}
    }
  return NULL_TREE;
}

void
iabi_check_conversions (tree fndecl)
{
  hash_set<tree> seen;
  struct initializer_walk w = { &seen, DECL_SOURCE_LOCATION (fndecl) };
  walk (&DECL_SAVED_TREE (fndecl), &w);
}

/* A static variable has got its initialiser.  */
static void
finish_decl_cb (void *data, void *)
{
  tree decl = (tree) data;
  if (!decl || !VAR_P (decl) || !TREE_STATIC (decl) || !DECL_INITIAL (decl)
      || DECL_INITIAL (decl) == error_mark_node)
    return;
  hash_set<tree> seen;
  struct initializer_walk w = { &seen, DECL_SOURCE_LOCATION (decl) };
  walk (&DECL_INITIAL (decl), &w);
}

void
iabi_init_convert (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_FINISH_DECL, finish_decl_cb, NULL);
}
