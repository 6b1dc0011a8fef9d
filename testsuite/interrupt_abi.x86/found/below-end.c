/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a loop down an array that begins at the stack pointer is an
   address below it, which is not one of a pushed argument.
   found: i386: -O1
   found: i386: -O1 -fPIC */
#include "found.h"
static num x;
static num *volatile p = g, **volatile q;
FUZZ_HANDLER (1, 0)
{
  if (in == 1)
    {
      num *l[4];
      static num *last;
      q = &last;
      for (int i = 0; i < 4; i++)
	l[i] = &g[i];
      *p &= 1;
      *p ^= g[7] & 0x1234567;
      for (x = 0; x != 4; x++)
	for (int i = 3; i >= 0; i--)
	  *q = l[i];
      g[3] += last == &g[0];
    }
}
FUZZ_PROGRAM (1, 0, g)
