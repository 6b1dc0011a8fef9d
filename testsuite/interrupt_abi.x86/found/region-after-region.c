/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An edge from blocks that save together into others that do: the first must
   be left before the second are entered.
   found: x86: -O2 -fno-tree-ter -fno-ipa-ra */
#define START in = n % 6
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  switch (in)
    {
    case 0:
      ext ();
    case 1:
      keep (g);
      break;
    case 2:
      if ((num) f->ip / (g[5] + 1))
	ext3 (0, 0, 0);
    case 3:
      g[0] = f->cs;
    case 4:
      g[1] = 0;
    }
}
FUZZ_PROGRAM (1, 0, g)
