/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pushed arguments that are dropped by a copy of a register which holds the
   same address: the path saves for itself all the same.
   found: x86: -O2
   found: i386: -O2 -fPIC */
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  if (unlikely (in == 1))
    {
      num b[6] = { g[7], 2, 3 };
      keep (b);
      g[3] = ext9 (1, 2, 3, 4, 5, 6, 7, 8, b[0]);
      g[4] = ext9 (1, 2, 3, 4, 5, 6, 7, 8, b[1]);
      keep (b);
      g[5] = ext_sum (2, b[0], b[1]);
    }
}
FUZZ_PROGRAM (1, 0, g)
