/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments of the plugin: -fplugin-arg-interrupt_abi-KEY[=VALUE].  */
#ifndef IABI_OPTIONS_H
#define IABI_OPTIONS_H

#include "iabi.h"

enum iabi_value
{
  IABI_VALUE_NONE,     /* -KEY alone.  */
  IABI_VALUE_OPTIONAL, /* -KEY or -KEY=VALUE.  */
  IABI_VALUE_NEEDED    /* -KEY=VALUE.  */
};

/* One argument.  options.cc has the table of all: to add one, write its SET
   beside what it steers and add a row there.  */
struct iabi_option
{
  const char *key;
  enum iabi_value value;
  const char *expected; /* In words, for the error: "a file's name".  */
  /* Takes VALUE, NULL if none was given; false if it is bad.  */
  bool (*set) (const char *value);
};

/* Takes all arguments in INFO; errors for what is wrong.  */
void iabi_read_options (const struct plugin_name_args *info);

/* messages.cc.  */
void iabi_say_option_unknown (const char *plugin, const char *key,
			      const char *near);
void iabi_say_option_value (const char *plugin, const struct iabi_option *o,
			    const char *value);

#endif
