/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Defines the macro __INTERRUPT_ABI__.  */
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
