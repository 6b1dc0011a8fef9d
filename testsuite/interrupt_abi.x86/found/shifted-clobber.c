/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of an object's life on a path that saves for itself: GCC marks it
   with a CLOBBER of stack memory, which is no insn of the target's and may be
   shifted all the same.
   found: x86 i386: -O2 */
#define START g[1] = (num) (n & 3) - 2
#include "found.h"
FUZZ_HANDLER (1, 1)
{
  if (g[1] > -1)
    {
      char b[(f->flags & 0x40 & 63) + 1];
      b[0] = g[11];
      g[1] += b[0] + !!code;
    }
}
FUZZ_PROGRAM (1, 1, g)
