/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What only the trees of the C++ front end tell.  Its functions exist in
   cc1plus alone; the macros used here read a tree and call nothing.  */
#define IABI_WANT_CXX_TREES
#include "backend.h"
#include "attribute.h"

/* In cc1plus alone.  */
extern unsigned module_kind __attribute__ ((weak));

bool
iabi_cxx_module_interface_p (void)
{
  return lang_GNU_CXX () && &module_kind && module_has_cmi_p ();
}

bool
iabi_cxx_lambda_p (const_tree fndecl)
{
  const_tree context = DECL_CONTEXT (fndecl);
  return lang_GNU_CXX () && context && TREE_CODE (context) == RECORD_TYPE
	 && CLASS_TYPE_P (context) && LAMBDA_TYPE_P (context);
}

bool
iabi_cxx_coroutine_p (const_tree fndecl)
{
  return lang_GNU_CXX () && DECL_LANG_SPECIFIC (fndecl)
	 && DECL_COROUTINE_P (fndecl);
}

bool
iabi_cxx_immediate_p (const_tree fndecl)
{
  return lang_GNU_CXX () && DECL_LANG_SPECIFIC (fndecl)
	 && DECL_IMMEDIATE_FUNCTION_P (fndecl);
}

bool
iabi_cxx_template_p (const_tree fndecl)
{
  return lang_GNU_CXX () && DECL_LANG_SPECIFIC (fndecl)
	 && DECL_TEMPLATE_INFO (fndecl);
}

bool
iabi_cxx_template_itself_p (const_tree fndecl)
{
  return iabi_cxx_template_p (fndecl) && DECL_USE_TEMPLATE (fndecl) == 0;
}

bool
iabi_cxx_instance_p (const_tree fndecl)
{
  return iabi_cxx_template_p (fndecl) && DECL_TEMPLATE_INSTANTIATION (fndecl);
}
