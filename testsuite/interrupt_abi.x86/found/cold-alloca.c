/* SPDX-License-Identifier: GPL-3.0-or-later */
/* alloca of a size that is a constant, on a rare path: the stack pointer is
   another after it, so that the path cannot save for itself.
   found: x86 i386: -O2
   found: i386: -Os -fPIC */
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  if (unlikely (in == 1))
    {
      char *b = __builtin_alloca (g[3] * 0 + 48);
      b[0] = g[7];
      keep (b);
      g[7] ^= b[0];
      __asm__ volatile ("mov $-1, %%eax" : : : "eax");
    }
}
FUZZ_PROGRAM (1, 0, g)
