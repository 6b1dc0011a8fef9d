/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checks each function with an interrupt ABI when it is declared and again
   when it is defined: only then are all its attributes and types known.  */
#include "backend.h"
#include "attribute.h"

/* Check function DECL; every error once.  */
static void
check_decl (tree decl)
{
  struct iabi_handler h;
  if (TREE_CODE (decl) != FUNCTION_DECL || !iabi_of_decl (decl, &h))
    return;
  struct iabi_site s = { DECL_SOURCE_LOCATION (decl), h.abi, decl,
			 TREE_TYPE (decl), h.vector };
  /* What was wrong at a declaration is still wrong at the definition.  */
  static hash_set<location_t, false,
		  int_hash<location_t, UNKNOWN_LOCATION> > *reported;
  if (!reported)
    reported = new hash_set<location_t, false,
			    int_hash<location_t, UNKNOWN_LOCATION> >;
  if (reported->contains (s.loc))
    return;
  if (!iabi_check_function (&s))
    reported->add (s.loc);
}

static void
finish_decl_cb (void *decl, void *)
{
  if (decl && DECL_P ((tree) decl))
    check_decl ((tree) decl);
}

static void
pre_genericize_cb (void *fndecl, void *)
{
  check_decl ((tree) fndecl);
}

void
iabi_init_declare (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_FINISH_DECL, finish_decl_cb, NULL);
  register_callback (plugin_name, PLUGIN_PRE_GENERICIZE, pre_genericize_cb,
		     NULL);
}
