/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Double words that are spilled around calls on a rare path ask for more
   alignment than the stack of an i386 handler has, which nothing needs.
   found: i386: -O2
   found: i386: -O3 -fPIC
   found: i386: -O2 -fno-split-wide-types */
#include "fuzz.h"
static num g[12];
static volatile int in;
static void fuzz_start (unsigned long n) { g[7] = n, in = n & 3; }
static void fuzz_finish (void) {}
static NOIPA void keep (void *p) { __asm__ volatile ("" : : "r"(p) : "memory"); }
FUZZ_HANDLER (1, 0)
{
  long long v = g[7] * (long long) g[3], w = v << 3, x = w * v, y = x + w;
  if (unlikely (in == 1))
    {
      ext ();
      g[8] = (v >> 5) + (w * x) + y;
    }
  g[9] = v ^ w ^ (x * y);
}
FUZZ_PROGRAM (1, 0, g)
