/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the plugin changes on the command line: defines the macro
   __INTERRUPT_ABI__, and leaves no trace of itself in debug information.  */
#include "iabi.h"

/* Only cc1 and cc1plus read -D.  */
extern bool c_common_handle_option (size_t, const char *, HOST_WIDE_INT, int,
				    location_t,
				    const struct cl_option_handlers *)
  __attribute__ ((weak));

/* As if the user had written -D.  No event of a plugin is early enough for
   -E, which preprocesses before PLUGIN_START_UNIT.  The front end queues
   such options in an array with a place for each word of the command line,
   of which the -fplugin that brought us here is one that needs none.  */
void
iabi_define_macro (void)
{
  static char definition[64];
  int major, minor, patch;
  if (!c_common_handle_option
      || sscanf (IABI_VERSION, "%d.%d.%d", &major, &minor, &patch) != 3)
    return;
  sprintf (definition, "__INTERRUPT_ABI__=%d",
	   major * 10000 + minor * 100 + patch);
  c_common_handle_option (OPT_D, definition, 1, 0, UNKNOWN_LOCATION, NULL);
}

/* Whether ARG of -fplugin or -fplugin-arg is about the plugin in INFO: its
   path, or its name up to the end or to the "-" of an argument.  */
static bool
ours_p (const char *arg, const struct plugin_name_args *info)
{
  size_t n = strlen (info->base_name);
  return arg
	 && (strcmp (arg, info->full_name) == 0
	     || (strncmp (arg, info->base_name, n) == 0
		 && (arg[n] == '\0' || arg[n] == '-')));
}

/* DW_AT_producer and -frecord-gcc-switches repeat the command line: skip our
   own options there, so that a unit without a handler compiles to the same
   bytes with the plugin and without.  */
void
iabi_hide_options (const struct plugin_name_args *info)
{
  for (unsigned i = 0; i < save_decoded_options_count; i++)
    {
      struct cl_decoded_option *o = &save_decoded_options[i];
      if ((o->opt_index == OPT_fplugin_ || o->opt_index == OPT_fplugin_arg_)
	  && ours_p (o->arg, info))
	o->opt_index = OPT_SPECIAL_ignore;
    }
}
