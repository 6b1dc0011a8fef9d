/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A double word whose low half comes from another block and whose high half is
   computed in this one: only the low half must be the prologue's to save.
   Before register allocation it was one assignment of both.
   found: i386: -O1 -fPIC */
#include "found.h"
static int *volatile to = (int *) g;
static NOINLINE long long sub (long long a, long long b) { return a - b; }
static NOINLINE int two (int a, long long b) { return a ^ b ^ (b >> 32); }
static NOINLINE int one (int a) { return a + in; }
FUZZ_HANDLER (1, 0)
{
  if (in == 1)
    {
      *to = two (8, one (8));
      g[2] |= sub (in && g[7], 1) != 0;
    }
}
FUZZ_PROGRAM (1, 0, g)
