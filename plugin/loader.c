/* SPDX-License-Identifier: GPL-3.0-or-later */
/* interrupt_abi.so: what GCC loads.  It compares the compiler that loads it
   with the one that it was built for, and only if they are the same loads
   interrupt_abi-impl.so beside it, the plugin proper.

   Why two files: a plugin uses hundreds of the compiler's symbols.  Loaded
   into a compiler of another target or release, some of them are missing,
   and dlopen fails with "undefined symbol" before a single line of the
   plugin could say what is wrong.  This file uses none of them: it is linked
   with -z defs, and its message is printed by hand for the same reason.  */
#define _GNU_SOURCE 1 /* program_invocation_short_name.  */
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The three structures that GCC hands to a plugin are declared here as in
   gcc/plugin.h (the same from GCC 4.5 to 16), which is C++.  */
struct plugin_argument;

struct plugin_gcc_version
{
  const char *basever;
  const char *datestamp;
  const char *devphase;
  const char *revision;
  const char *configuration_arguments;
};

struct plugin_name_args
{
  char *base_name;
  const char *full_name;
  int argc;
  struct plugin_argument *argv;
  const char *version;
  const char *help;
};

/* Defines gcc_version: the compiler that this file is built for.  */
#include "plugin-version.h"

typedef int init_function (struct plugin_name_args *,
			   struct plugin_gcc_version *);

int plugin_is_GPL_compatible;
init_function plugin_init;

/* Copy the N-th (from 0) word of configuration line LINE, of which quotes
   are a part, to WORD of SIZE bytes; false if there are fewer words.  */
static bool
nth_word (const char *line, int n, char *word, size_t size)
{
  for (;; n--)
    {
      size_t length = 0;
      bool quoted = false;

      line += strspn (line, " ");
      if (!*line)
	return false;
      for (; *line && (quoted || *line != ' '); line++)
	{
	  if (*line == '\'')
	    quoted = !quoted;
	  if (n == 0 && length + 1 < size)
	    word[length++] = *line;
	}
      if (n == 0)
	{
	  word[length] = '\0';
	  return true;
	}
    }
}

/* Whether LINE has WORD as one of its words.  */
static bool
has_word (const char *line, const char *word)
{
  char other[512];

  for (int i = 0; nth_word (line, i, other, sizeof other); i++)
    if (strcmp (other, word) == 0)
      return true;
  return false;
}

/* Print the words of configuration line A that B has not, after TITLE.  */
static void
print_difference (const char *title, const char *a, const char *b)
{
  char word[512];
  bool first = true;

  for (int i = 0; nth_word (a, i, word, sizeof word); i++)
    if (!has_word (b, word))
      {
	fprintf (stderr, "%s %s", first ? title : "", word);
	first = false;
      }
  if (!first)
    fputc ('\n', stderr);
}

/* The target that compiler V was configured for, or FALLBACK if none was
   named; *LENGTH characters of it count.  */
static const char *
target_of (const struct plugin_gcc_version *v, const char *fallback,
	   int *length)
{
  const char *target = strstr (v->configuration_arguments, "--target=");

  if (!target)
    {
      *length = (int) strlen (fallback);
      return fallback;
    }
  target += strlen ("--target=");
  *length = (int) strcspn (target, " '");
  return target;
}

/* One line about compiler V.  */
static void
print_compiler (const char *title, const struct plugin_gcc_version *v,
		const char *target, int length)
{
  fprintf (stderr, "  %s GCC %s of %s%s%s%s%s, target %.*s\n", title,
	   v->basever, v->datestamp, *v->devphase ? " " : "", v->devphase,
	   *v->revision ? " " : "", v->revision, length, target);
}

/* Say that compiler THIS is not the one that the plugin in file NAME was
   built for, how they differ and what to do.  */
static void
print_refusal (const char *name, const struct plugin_gcc_version *this)
{
  const char *built_args = gcc_version.configuration_arguments;
  const char *this_args = this->configuration_arguments;
  int built_length, this_length;
  const char *built_target
    = target_of (&gcc_version, IABI_MACHINE, &built_length);
  const char *this_target
    = target_of (this, "the machine it runs on", &this_length);
  bool other_target
    = (built_length != this_length
       || memcmp (built_target, this_target, (size_t) built_length) != 0);
  const char *driver = getenv ("COLLECT_GCC"); /* Set by the driver.  */

  fprintf (stderr,
	   "%s: error: plugin %s was built for another compiler than this\n",
	   program_invocation_short_name, name);
  print_compiler ("built for:", &gcc_version, built_target, built_length);
  print_compiler ("this is:  ", this, this_target, this_length);
  fprintf (stderr, "  different:%s%s%s%s%s%s\n", other_target ? " target" : "",
	   strcmp (this->basever, gcc_version.basever) ? " version" : "",
	   strcmp (this->datestamp, gcc_version.datestamp) ? " date" : "",
	   strcmp (this->devphase, gcc_version.devphase) ? " phase" : "",
	   strcmp (this->revision, gcc_version.revision) ? " revision" : "",
	   strcmp (this_args, built_args) ? " configuration" : "");
  /* Of two releases nearly all of it differs, which tells nobody a thing.  */
  if (!other_target && strcmp (this->basever, gcc_version.basever) == 0)
    {
      print_difference ("    only built for:", built_args, this_args);
      print_difference ("    only this:     ", this_args, built_args);
    }
  fprintf (stderr, "  rebuild it with: make%s%s CC=%s\n",
	   access (IABI_SOURCE "/Makefile", R_OK) == 0 ? " -C " : "",
	   access (IABI_SOURCE "/Makefile", R_OK) == 0 ? IABI_SOURCE : "",
	   driver ? driver : "gcc");
}

static bool
same_compiler (const struct plugin_gcc_version *this)
{
  return (strcmp (this->basever, gcc_version.basever) == 0
	  && strcmp (this->datestamp, gcc_version.datestamp) == 0
	  && strcmp (this->devphase, gcc_version.devphase) == 0
	  && strcmp (this->revision, gcc_version.revision) == 0
	  && strcmp (this->configuration_arguments,
		     gcc_version.configuration_arguments)
	       == 0);
}

/* GCC calls this.  INFO names this file and holds the plugin's arguments;
   THIS is the compiler.  Returns 0 for success.  */
int
plugin_init (struct plugin_name_args *info, struct plugin_gcc_version *this)
{
  char path[PATH_MAX];
  const char *slash = strrchr (info->full_name, '/');
  int length = slash ? (int) (slash + 1 - info->full_name) : 0;
  void *impl;
  init_function *init;

  if (!same_compiler (this))
    {
      print_refusal (info->full_name, this);
      return 1;
    }
  /* dlopen looks for a name without a slash elsewhere.  */
  snprintf (path, sizeof path, "%s%.*sinterrupt_abi-impl.so",
	    slash ? "" : "./", length, info->full_name);
  impl = dlopen (path, RTLD_NOW | RTLD_LOCAL);
  if (!impl)
    {
      fprintf (stderr, "%s: error: plugin %s cannot load its other half: %s\n",
	       program_invocation_short_name, info->full_name, dlerror ());
      return 1;
    }
  /* ISO C has no conversion from void * to a function pointer.  */
  *(void **) &init = dlsym (impl, "plugin_init");
  if (!init)
    {
      fprintf (stderr, "%s: error: %s\n", program_invocation_short_name,
	       dlerror ());
      return 1;
    }
  return init (info, this);
}
