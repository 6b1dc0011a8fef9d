/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entry point of the plugin.  */
#include "iabi.h"
#include "mutation.h"
#include "options.h"

int plugin_is_GPL_compatible;

static void
attributes_cb (void *, void *)
{
  iabi_register_attribute ();
}

int
plugin_init (struct plugin_name_args *info, struct plugin_gcc_version *version)
{
  if (!plugin_default_version_check (version, &gcc_version))
    {
      error ("plugin %qs was built for GCC %s, this is GCC %s", info->base_name,
	     gcc_version.basever, version->basever);
      return 1;
    }
  iabi_read_options (info);
  iabi_define_macro ();
  iabi_hide_options (info);
  iabi_init_macro (info->base_name);
  iabi_init_pch ();
  iabi_init_module (info->base_name);
  register_callback (info->base_name, PLUGIN_ATTRIBUTES, attributes_cb, NULL);
  iabi_init_attribute (info->base_name);
  iabi_init_declare (info->base_name);
  iabi_init_vectors (info->base_name);
  iabi_init_convert (info->base_name);
  iabi_init_returns (info->base_name);
  iabi_init_checks (info->base_name);
  iabi_init_lto (info->base_name);
  iabi_init_codegen (info->base_name);
#ifdef IABI_MUTATION
  iabi_init_mutation (info->base_name);
#endif
  iabi_init_audit (info->base_name);
  return 0;
}
