/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant in a register that one path saves for itself: after register
   allocation, another path must not take it from there.
   found: x86: -Og -mcmodel=large -fPIE */
#include "found.h"
FUZZ_HANDLER (1, 1)
{
  num v0 = h[2], v4 = h[1];
  short v1 = h[0];
  if ((num) ((unum) (num) (f->ip & 0xff) | (unum) g[3]) > 1)
    {
      {
	num b[35];
	b[0] = v4;
	keep (b);
	g[9] ^= b[0];
      }
      if (unlikely ((num) ((unum) h[2] | (unum) g[7]) > 1))
	{
	  {
	    _Alignas (64) num b[25];
	    b[0] = v0;
	    keep (b);
	    g[0] ^= b[0] + !!((unsigned long) b & 7);
	  }
	  v1 = ext_sum (2, (num) code, (num) (f->ip & 0xff));
	}
    }
  else
    v1 = (num) (f->ip & 0xff) * h[1];

}
FUZZ_PROGRAM (1, 1, g)
