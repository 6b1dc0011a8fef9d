/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checks each function with an interrupt ABI when it is declared and again
   when it is defined: only then are all its attributes and types known.  */
#include "backend.h"
#include "attribute.h"

/* What was wrong at a declaration is still wrong at the next: places that
   had an error.  */
typedef hash_set<location_t, false, int_hash<location_t, UNKNOWN_LOCATION> >
  location_set;
static location_set *reported;

/* GCC's own attributes that contradict every interrupt ABI.  */
static const char *const conflicts_everywhere[]
    = { "naked", "always_inline", NULL };

/* The first attribute of NAMES that DECL or its type has, or NULL.  */
static const char *
conflict_in (const_tree decl, const char *const *names)
{
  for (; names && *names; names++)
    if (lookup_attribute (*names, DECL_ATTRIBUTES (decl))
	|| lookup_attribute (*names, TYPE_ATTRIBUTES (TREE_TYPE (decl))))
      return *names;
  return NULL;
}

enum iabi_bad_kind
iabi_kind (const_tree decl, const_tree type)
{
  if (decl && iabi_cxx_lambda_p (decl))
    return IABI_KIND_LAMBDA;
  if (TREE_CODE (type) == METHOD_TYPE)
    return IABI_KIND_MEMBER;
  if (decl && iabi_cxx_coroutine_p (decl))
    return IABI_KIND_COROUTINE;
  if (decl && iabi_cxx_immediate_p (decl))
    return IABI_KIND_IMMEDIATE;
  /* A declaration in a block names a function outside of it.  */
  if (decl && lang_GNU_C () && !DECL_EXTERNAL (decl)
      && decl_function_context (decl))
    return IABI_KIND_NESTED;
  return IABI_KIND_FITS;
}

/* Check function DECL, which S describes; false after an error.  */
static bool
check_site (const struct iabi_site *s)
{
  const char *other = conflict_in (s->decl, conflicts_everywhere);
  if (!other)
    other = conflict_in (s->decl, iabi_backend.target->conflicts);
  if (other)
    {
      iabi_say_conflict (s, other);
      return false;
    }
  const char *why = NULL;
  if (const char *option = iabi_refused_setting (s->abi, &why))
    {
      iabi_say_setting (s, option, why);
      return false;
    }
  if (s->abi->flags & IABI_CALLABLE)
    return true;

  enum iabi_bad_kind kind = iabi_kind (s->decl, s->type);
  if (kind != IABI_KIND_FITS)
    {
      iabi_say_bad_kind (s, kind);
      return false;
    }
  return iabi_check_function (s);
}

/* Whether S has not had an error before.  */
static bool
fresh_p (const struct iabi_site *s)
{
  if (!reported)
    reported = new location_set;
  return !reported->contains (s->loc);
}

void
iabi_check_function_once (const struct iabi_site *s)
{
  if (fresh_p (s) && !iabi_check_function (s))
    reported->add (s->loc);
}

static void
check_decl (tree decl)
{
  struct iabi_handler h;
  if (TREE_CODE (decl) != FUNCTION_DECL || !iabi_of_decl (decl, &h))
    return;
  struct iabi_site s = { DECL_SOURCE_LOCATION (decl), h.abi, decl,
			 TREE_TYPE (decl), h.vector };
  if (fresh_p (&s) && !check_site (&s))
    reported->add (s.loc);
}

static void
finish_decl_cb (void *data, void *)
{
  tree decl = (tree) data;
  if (decl && TREE_CODE (decl) == FUNCTION_DECL)
    check_decl (decl);
}

/* A definition has been parsed.  Not PLUGIN_PRE_GENERICIZE: C does not call
   that for nested functions.  */
static void
finish_function_cb (void *data, void *)
{
  tree decl = (tree) data;
  if (decl && TREE_CODE (decl) == FUNCTION_DECL)
    check_decl (decl);
}

void
iabi_init_declare (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_FINISH_DECL, finish_decl_cb, NULL);
  register_callback (plugin_name, PLUGIN_FINISH_PARSE_FUNCTION,
		     finish_function_cb, NULL);
  register_callback (plugin_name, PLUGIN_PRE_GENERICIZE, finish_function_cb,
		     NULL);
}
