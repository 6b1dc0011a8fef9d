/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A double word that is computed from what was in its own first half: the
   other half is not used before, so a block off the common path may save
   it.  "Registers that one path was to save are now used on others" was an
   error then, since it looked different before register allocation.
   found: i386: -O2 -fPIC */
#define START g[6] = n & 3; h[3] = -(long) n
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  long long v1 = (long) h;
  if ((num) (0 - g[6]) > -1)
    if ((num) ((h[3] * (unsigned long long) v1) >> 14) > -1)
      g[3] = 0;
}
FUZZ_PROGRAM (1, 0, g)
