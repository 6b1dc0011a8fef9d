/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pushed arguments dropped by a copy of a register, with two objects that one
   path alone needs.
   found: i386: -Os
   found: i386: -Os -fPIC
   found: i386: -O1 -fno-omit-frame-pointer */
#define START g[0] = n & 3 ? 127 : 0, g[7] = n, h[3] = n
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  num v0 = h[1], v2 = g[0], v4 = h[1];
  if ((num) ((unum) v2 & (unum) f->cs) > 0)
    {
      {
	_Alignas (32) num b[29];
	b[0] = v2;
	keep (b);
	g[9] ^= b[0] + !!((word) b & 7);
      }
      {
	num b[1];
	b[0] = v0;
	keep (b);
	g[2] ^= b[0];
      }
    }
  else if (likely ((num) ((unum) h[3] + (unum) v4) > 1))
    g[8] = (g[7] * 5) | (h[2] ^ -100);
}
FUZZ_PROGRAM (1, 0, g)
