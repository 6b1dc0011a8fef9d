/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments of the plugin: -fplugin-arg-interrupt_abi-KEY[=VALUE].  */
#include "options.h"
#include "mutation.h"

/* Every argument; the last row ends the table.  */
static const struct iabi_option options[] = {
#ifdef IABI_MUTATION
  { "mutate", IABI_VALUE_NEEDED, "a mutant of mutation.cc", iabi_set_mutant },
#endif
  { NULL, IABI_VALUE_NONE, NULL, NULL },
};

/* The known key nearest to KEY, or NULL.  */
static const char *
nearest (const char *key)
{
  const char *best = NULL;
  unsigned least = (strlen (key) + 2) / 3 + 1;
  for (const struct iabi_option *o = options; o->key; o++)
    if (iabi_distance (key, o->key) < least)
      {
	least = iabi_distance (key, o->key);
	best = o->key;
      }
  return best;
}

static void
read_one (const char *plugin, const struct plugin_argument *arg)
{
  const struct iabi_option *o = options;
  while (o->key && strcmp (o->key, arg->key) != 0)
    o++;
  if (!o->key)
    iabi_say_option_unknown (plugin, arg->key, nearest (arg->key));
  else if ((o->value == IABI_VALUE_NONE && arg->value)
	   || (o->value == IABI_VALUE_NEEDED && !arg->value)
	   || !o->set (arg->value))
    iabi_say_option_value (plugin, o, arg->value);
}

void
iabi_read_options (const struct plugin_name_args *info)
{
  for (int i = 0; i < info->argc; i++)
    read_one (info->base_name, &info->argv[i]);
}
