/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the distance between names is what it says, and a misspelled or
   foreign name leads to the one that was meant.  */
#include "abi.h"
#include "check.h"

#include <limits.h>
#include <string.h>

static const struct iabi_target *
target (const char *name)
{
  for (size_t t = 0; iabi_targets[t]; t++)
    if (strcmp (iabi_targets[t]->name, name) == 0)
      return iabi_targets[t];
  return NULL;
}

/* A user of a compiler for MACHINE who types TYPED means MEANT (NULL:
   nobody can tell).  */
static void
means (const char *machine, const char *typed, const char *meant)
{
  const char *near = iabi_nearest (typed, target (machine));
  CHECK (meant ? near && strcmp (near, meant) == 0 : !near,
	 "on %s \"%s\" means \"%s\", got \"%s\"", machine, typed,
	 meant ? meant : "-", near ? near : "-");
}

static void
check_distance (void)
{
  static const struct
  {
    const char *a, *b;
    unsigned distance;
  } rows[] = {
    { "", "", 0 },		   { "", "abc", 3 },
    { "abc", "", 3 },		   { "abc", "abc", 0 },
    { "abc", "ABC", 0 },	   { "abc", "acb", 1 },
    { "abc", "abd", 1 },	   { "abc", "abcd", 1 },
    { "abc", "bc", 1 },		   { "ca", "abc", 3 },
    { "interrupt", "interupt", 1 }, { "kitten", "sitting", 3 },
  };
  char longest[64], longer[65];

  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    {
      CHECK (iabi_distance (rows[i].a, rows[i].b) == rows[i].distance,
	     "from \"%s\" to \"%s\"", rows[i].a, rows[i].b);
      CHECK (iabi_distance (rows[i].b, rows[i].a) == rows[i].distance,
	     "from \"%s\" to \"%s\"", rows[i].b, rows[i].a);
    }
  memset (longest, 'x', sizeof longest);
  longest[63] = '\0';
  memset (longer, 'x', sizeof longer);
  longer[64] = '\0';
  CHECK (iabi_distance (longest, "") == 63, "63 bytes are counted");
  CHECK (iabi_distance (longest, longest) == 0, "63 bytes are compared");
  CHECK (iabi_distance (longer, "") == UINT_MAX, "64 bytes are too many");
  CHECK (iabi_distance ("", longer) == UINT_MAX, "on either side");
}

int
main (void)
{
  check_distance ();

  means ("x86", "x86", "x86");
  means ("x86", "x86-interrupt", "x86");
  means ("x86", "x86_interrupt", "x86");
  means ("x86", "X86", "x86");
  means ("x86", "amd64", "x86");
  means ("x86", "i386", "x86");
  means ("x86", "Interrupt", "interrupt");
  means ("x86", "preserve_all", "preserve-all");
  means ("x86", "avr-blockng", "avr");
  means ("x86", "nonsense", NULL);
  means ("x86", "", NULL);
  means ("avr", "avr-interrupt", "avr");
  means ("avr", "avr_non_blocking", "avr-non-blocking");
  means ("avr", "avr-non-blocking-interrupt", "avr-non-blocking");
  means ("avr", "signal", "avr");
  means ("msp430", "msp430-interrupt", "msp430");
  means ("msp430", "msp340", "msp430");
  means ("msp430", "msp430x", "msp430");

  const char *near = iabi_nearest_modifier ("swap_gs", target ("x86"));
  CHECK (near && strcmp (near, "swapgs") == 0, "a modifier is suggested");
  CHECK (!iabi_nearest_modifier ("wakeup", target ("x86")),
	 "not one of another target");
  CHECK (!iabi_nearest_modifier ("wakeup", target ("avr")),
	 "nor where there are none");
  return CHECK_STATUS;
}
