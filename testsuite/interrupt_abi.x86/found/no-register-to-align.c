/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A path that aligns the stack for its calls when all registers are taken.
   found: i386: -Os
   found: i386: -O2
   found: i386: -O1 -fPIC */
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  num v0 = g[0], v1 = g[1], v2 = g[2], v3 = g[4];
  (void) v0;
  if ((num) (f->ip & 0xff) / (((num) f->cs & 7) + 1) == 2)
    {
      f->flags ^= 1;
      return;
    }
  if ((num) ((unum) (f->flags & 0x40) + (unum) g[9]) > -1)
    v2 = (num) (f->ip & 0xff) >> 16;
  g[5] = ext9 (f->ip & 0xff, -6, v1, f->ip & 0xff, v2, v3, f->flags & 0x40,
	       f->ip & 0xff, -18);
}
FUZZ_PROGRAM (1, 0, g)
