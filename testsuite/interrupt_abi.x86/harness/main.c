/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs every handler that is linked in, each with all its shots, and prints
   one line a handler:
     PASS: name / FAIL: name, then what   (default)
     COUNT: name all own saves restores adjusts stated-saves least (--count)
   --label=TEXT goes before each name; --builtin and --clang leave out what
   those compilers' own attribute is known to break; --nested interrupts the
   handler at each of its instructions; names select handlers.  */
#include "harness.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

extern struct iabi_test *__start_iabi_tests[], *__stop_iabi_tests[];

static const char *label = "";
static int n_fail;

static void
report (const struct iabi_test *t, const char *why)
{
  /* A broken handler has to fail, and for the right reason.  */
  if (t->fails && why && strstr (why, t->fails))
    why = NULL;
  else if (t->fails && !why)
    why = "a broken handler passed";
  if (why)
    n_fail++;
  printf ("%s: %s%s\n", why ? "FAIL" : "PASS", label, t->name);
  if (why)
    printf ("  %s\n", why);
  fflush (stdout);
}

static void
run (const struct iabi_test *t, int nested)
{
  static const struct itimerval limit = { { 0, 0 }, { 0, 500000 } }, none;
  const char *why = NULL;
  struct iabi_count c;
  for (unsigned i = 0; i < iabi_shots () && !why; i++)
    if (!nested)
      {
	/* Half a second of its own time, then SIGVTALRM.  */
	setitimer (ITIMER_VIRTUAL, &limit, NULL);
	why = iabi_fire (t, i);
	setitimer (ITIMER_VIRTUAL, &none, NULL);
      }
    else if (i < 2)
      {
	iabi_trace_shot (t, i, 1, &c);
	why = c.why;
      }
  report (t, why);
}

static void
count (const struct iabi_test *t)
{
  struct iabi_count c;
  iabi_trace_shot (t, 0, 0, &c);
  if (c.why)
    printf ("FAIL: %s%s\n  %s\n", label, t->name, c.why), n_fail++;
  else
    printf ("COUNT: %s%s %ld %ld %ld %ld %ld %d %d\n", label, t->name,
	    c.all, c.own, c.saves, c.restores, c.adjusts, t->saves, t->least);
  fflush (stdout);
}

static int
selected (const struct iabi_test *t, char **names)
{
  if (!*names)
    return 1;
  for (; *names; names++)
    if (!strcmp (*names, t->name))
      return 1;
  return 0;
}

int
main (int argc, char **argv)
{
  int counting = 0, nested = 0, skip = 0, n = 0;
  for (argv++; argc > 1 && *argv && !strncmp (*argv, "--", 2); argv++)
    if (!strcmp (*argv, "--count"))
      counting = 1;
    else if (!strcmp (*argv, "--nested"))
      nested = 1;
    else if (!strcmp (*argv, "--builtin"))
      skip = BUILTIN_WRONG;
    else if (!strcmp (*argv, "--clang"))
      skip = CLANG_WRONG;
    else if (!strncmp (*argv, "--label=", 8))
      label = *argv + 8;
    else
      {
	fprintf (stderr, "%s: unknown option\n", *argv);
	return 2;
      }
  iabi_fire_init ();
  for (struct iabi_test **t = __start_iabi_tests; t < __stop_iabi_tests; t++)
    if (!selected (*t, argv) || ((*t)->flags & skip)
	|| (nested ? (*t)->flags & NO_RED_ZONE : (*t)->nested_only))
      continue;
    else if ((*t)->lanes > iabi_vec_level)
      printf ("UNSUPPORTED: %s%s: no such vectors here\n", label, (*t)->name);
    else if (n++, counting)
      count (*t);
    else
      run (*t, nested);
  printf ("DONE: %s%d handlers, %d failed\n", label, n, n_fail);
  return n == 0 || n_fail != 0;
}
