/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names of handlers: aliases, weakrefs and assembler names may stand for a
   handler that is only declared later, so calls of them wait until the unit
   is complete.  Names are resolved here rather than by the symbol table,
   which is not complete with -fsyntax-only.  */
#include "checks.h"

/* Only C and C++ have it: lto1 must load the plugin too.  */
extern int flag_hosted __attribute__ ((weak));

struct deferred_call
{
  location_t where;
  tree fndecl;
};

/* Functions that have an interrupt ABI, or are other names of some
   function.  */
static vec<tree, va_gc> *symbols;
static vec<deferred_call> deferred;
/* Keeps the DECLs of DEFERRED alive.  */
static vec<tree, va_gc> *deferred_decls;

static const struct ggc_root_tab roots[]
    = { { &symbols, 1, sizeof symbols, &gt_ggc_mx_vec_tree_va_gc_, NULL },
	{ &deferred_decls, 1, sizeof deferred_decls,
	  &gt_ggc_mx_vec_tree_va_gc_, NULL },
	LAST_GGC_ROOT_TAB };

/* The string argument of attribute NAME of FNDECL, or NULL.  */
static const char *
attribute_string (const_tree fndecl, const char *name)
{
  tree attr = lookup_attribute (name, DECL_ATTRIBUTES (fndecl));
  if (!attr || !TREE_VALUE (attr))
    return NULL;
  tree value = TREE_VALUE (TREE_VALUE (attr));
  if (TREE_CODE (value) == STRING_CST)
    return TREE_STRING_POINTER (value);
  return TREE_CODE (value) == IDENTIFIER_NODE ? IDENTIFIER_POINTER (value)
					      : NULL;
}

/* The name that FNDECL is an alias of, or NULL.  */
static const char *
alias_target (const_tree fndecl)
{
  const char *name = attribute_string (fndecl, "alias");
  return name ? name : attribute_string (fndecl, "weakref");
}

/* The assembler name of FNDECL without the mark of a user's own label.  */
static const char *
assembler_name (tree fndecl)
{
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (fndecl));
  return *name == '*' ? name + 1 : name;
}

/* The function called NAME in assembly, that is not OTHER, or NULL.  */
static tree
symbol_named (const char *name, tree other)
{
  tree fndecl;
  unsigned i;
  FOR_EACH_VEC_SAFE_ELT (symbols, i, fndecl)
    if (fndecl != other && strcmp (assembler_name (fndecl), name) == 0)
      return fndecl;
  return NULL_TREE;
}

tree
iabi_aliased_handler (tree fndecl)
{
  /* No chain without a cycle is longer.  */
  unsigned limit = vec_safe_length (symbols) + 1;
  tree at = fndecl;

  while (at && limit--)
    {
      const char *name = alias_target (at);
      if (!name && at != fndecl)
	return NULL_TREE;
      at = symbol_named (name ? name : assembler_name (at), at);
      if (at && iabi_handler_p (at))
	return at;
    }
  return NULL_TREE;
}

/* What FNDECL, a handler, may not be besides.  */
static void
check_roles (tree fndecl)
{
  if (DECL_STATIC_CONSTRUCTOR (fndecl))
    iabi_say_role (IABI_ROLE_CONSTRUCTOR, fndecl, NULL_TREE);
  if (DECL_STATIC_DESTRUCTOR (fndecl))
    iabi_say_role (IABI_ROLE_DESTRUCTOR, fndecl, NULL_TREE);
  if (lookup_attribute ("ifunc", DECL_ATTRIBUTES (fndecl)))
    iabi_say_role (IABI_ROLE_IFUNC, fndecl, NULL_TREE);
  if (lookup_attribute ("target_clones", DECL_ATTRIBUTES (fndecl))
      || DECL_FUNCTION_VERSIONED (fndecl))
    {
      iabi_say_role (IABI_ROLE_CLONES, fndecl, NULL_TREE);
      /* GCC would say once more that it cannot be cloned.  */
      DECL_ATTRIBUTES (fndecl)
	= remove_attribute ("target_clones", DECL_ATTRIBUTES (fndecl));
    }
  if (&flag_hosted && flag_hosted && MAIN_NAME_P (DECL_NAME (fndecl)) && TREE_PUBLIC (fndecl)
      && DECL_FILE_SCOPE_P (fndecl))
    iabi_say_role (IABI_ROLE_MAIN, fndecl, NULL_TREE);
}

void
iabi_note_symbol (tree fndecl)
{
  if ((iabi_of_decl (fndecl, NULL) || alias_target (fndecl)
       || attribute_string (fndecl, "ifunc"))
      && !vec_safe_contains (symbols, fndecl))
    vec_safe_push (symbols, fndecl);
}

tree
iabi_symbol_declared (tree name)
{
  tree fndecl;
  unsigned i;
  FOR_EACH_VEC_SAFE_ELT (symbols, i, fndecl)
    if (DECL_NAME (fndecl) == name && iabi_of_decl (fndecl, NULL))
      return fndecl;
  return NULL_TREE;
}

/* Whether no definition of FNDECL has been seen.  */
static bool
undefined_p (const_tree fndecl)
{
  return DECL_EXTERNAL (fndecl) || !DECL_INITIAL (fndecl);
}

/* A function that is declared with an interrupt ABI may be defined by another
   declaration that says nothing of it: one with the same assembler name, or,
   in C++, with C linkage in another namespace.  */
void
iabi_check_definition (tree definition)
{
  static hash_set<int_hash<int, -1, -2> > reported;
  tree fndecl;
  unsigned i;
  if (!DECL_NAME (definition))
    return;
  /* Mangle no name that would not be mangled without us.  */
  const char *name = DECL_ASSEMBLER_NAME_SET_P (definition)
		       ? assembler_name (definition)
		       : IDENTIFIER_POINTER (DECL_NAME (definition));
  FOR_EACH_VEC_SAFE_ELT (symbols, i, fndecl)
    {
      const struct iabi_abi *abi = iabi_of_type (TREE_TYPE (fndecl));
      if (abi && fndecl != definition && undefined_p (fndecl)
	  && iabi_of_type (TREE_TYPE (definition)) != abi
	  && strcmp (assembler_name (fndecl), name) == 0
	  && strcmp (assembler_name (definition), name) == 0
	  && !reported.add (DECL_UID (definition)))
	iabi_say_defined_without (definition, fndecl);
    }
}

/* Those that stand before the declaration.  */
static void
check_definitions (void)
{
  cgraph_node *node;
  FOR_EACH_FUNCTION (node)
    if (node->definition)
      iabi_check_definition (node->decl);
}

void
iabi_each_handler (void (*fn) (tree, void *), void *data)
{
  tree fndecl;
  unsigned i;
  FOR_EACH_VEC_SAFE_ELT (symbols, i, fndecl)
    if (iabi_handler_p (fndecl))
      fn (fndecl, data);
}

void
iabi_defer_call (location_t where, tree fndecl)
{
  deferred.safe_push ({ where, fndecl });
  vec_safe_push (deferred_decls, fndecl);
}

void
iabi_check_deferred (void)
{
  static bool done;
  tree fndecl;
  unsigned i;

  if (done || vec_safe_is_empty (symbols))
    return;
  done = true;
  for (const deferred_call &call : deferred)
    if (tree handler = iabi_aliased_handler (call.fndecl))
      {
	struct iabi_call c = { IABI_CALL_ALIAS, call.where, handler,
			       TREE_TYPE (handler), call.fndecl,
				 NULL_TREE };
	iabi_refuse_call (&c);
      }
  FOR_EACH_VEC_SAFE_ELT (symbols, i, fndecl)
    {
      if (iabi_handler_p (fndecl))
	check_roles (fndecl);
      const char *resolver = attribute_string (fndecl, "ifunc");
      tree target = resolver ? symbol_named (resolver, fndecl) : NULL_TREE;
      if (target && !iabi_handler_p (target))
	target = iabi_aliased_handler (target);
      if (target)
	iabi_say_role (IABI_ROLE_RESOLVER, target, fndecl);
    }
  check_definitions ();
  deferred.release ();
}

static void
finish_cb (void *, void *)
{
  iabi_check_deferred ();
}

void
iabi_init_symbols (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_REGISTER_GGC_ROOTS, NULL,
		     const_cast<ggc_root_tab *> (roots));
  /* The first stops a compilation before code is made; the second is the
     only one with -fsyntax-only, and comes before the exit status.  */
  register_callback (plugin_name, PLUGIN_ALL_IPA_PASSES_START, finish_cb,
		     NULL);
  register_callback (plugin_name, PLUGIN_FINISH, finish_cb, NULL);
}
