/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the plugin changes on the command line: defines the macro
   __INTERRUPT_ABI__, and leaves no trace of itself in debug information.  */
#include "iabi.h"

/* Only cc1 and cc1plus read -D.  */
extern bool c_common_handle_option (size_t, const char *, HOST_WIDE_INT, int,
				    location_t,
				    const struct cl_option_handlers *)
  __attribute__ ((weak));
extern struct cpp_reader *parse_in __attribute__ ((weak));
extern struct cpp_callbacks *cpp_get_callbacks (cpp_reader *)
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

/* DW_AT_producer, -frecord-gcc-switches and -flto's list of options repeat the
   command line: skip our own options there, and the folder that the driver
   adds for all plugins if there is no other one, so that a unit without a
   handler compiles to the same bytes with the plugin and without.  */
void
iabi_hide_options (const struct plugin_name_args *info)
{
  bool others = false;
  for (unsigned i = 0; i < save_decoded_options_count; i++)
    {
      struct cl_decoded_option *o = &save_decoded_options[i];
      if (o->opt_index != OPT_fplugin_ && o->opt_index != OPT_fplugin_arg_)
	continue;
      if (ours_p (o->arg, info))
	o->opt_index = OPT_SPECIAL_ignore;
      else
	others = true;
    }
  for (unsigned i = 0; !others && i < save_decoded_options_count; i++)
    if (save_decoded_options[i].opt_index == OPT_iplugindir_)
      save_decoded_options[i].opt_index = OPT_SPECIAL_ignore;
}

static void (*define_callback) (cpp_reader *, location_t, cpp_hashnode *);

/* -g3 lists the macros of the command line.  */
static void
define_hidden (cpp_reader *reader, location_t loc, cpp_hashnode *node)
{
  if (strcmp ((const char *) NODE_NAME (node), "__INTERRUPT_ABI__") != 0)
    define_callback (reader, loc, node);
}

/* Between the front end's set-up of its callbacks and its reading of the
   command line's macros.  -E, which has no debug information, does not come
   here.  */
static void
hide_macro_cb (void *, void *)
{
  if (!c_common_handle_option || !parse_in)
    return;
  struct cpp_callbacks *cb = cpp_get_callbacks (parse_in);
  if (cb->define)
    {
      define_callback = cb->define;
      cb->define = define_hidden;
    }
}

void
iabi_init_macro (const char *plugin)
{
  register_callback (plugin, PLUGIN_START_UNIT, hide_macro_cb, NULL);
}
