/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers and C++20 modules.  GCC (12 to 16) writes a function type into a
   module's interface without its attributes, unless the type is a variant of
   another one: who imports it sees an ordinary function, and could call it.
   So no interface, partition or header unit may have any; the units that
   implement a module may.  */
#include "iabi.h"
#include "attribute.h"
#include "messages.h"

/* The first use of the attribute outside a module's interface: maybe in its
   global module fragment, which comes before the word "module".  */
static location_t first_use = UNKNOWN_LOCATION;
static bool said;

static void
refuse (location_t loc)
{
  if (!said)
    iabi_say_module (loc);
  said = true;
}

void
iabi_check_module (location_t loc)
{
  if (iabi_cxx_module_interface_p ())
    refuse (loc);
  else if (first_use == UNKNOWN_LOCATION)
    first_use = loc;
}

/* As early as an event comes: with errors, GCC writes no interface.  */
static void
check_first_use (void *, void *)
{
  if (first_use != UNKNOWN_LOCATION && iabi_cxx_module_interface_p ())
    refuse (first_use);
}

void
iabi_init_module (const char *plugin)
{
  register_callback (plugin, PLUGIN_FINISH_DECL, check_first_use, NULL);
  register_callback (plugin, PLUGIN_PRE_GENERICIZE, check_first_use, NULL);
  register_callback (plugin, PLUGIN_FINISH_UNIT, check_first_use, NULL);
}
