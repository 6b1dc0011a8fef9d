/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of an element of an array that begins at the stack pointer, put
   into a register: the sum takes a constant in one form only.
   found: x86: -Os -mno-push-args -fPIC
   found: i386: -Os -fPIC */
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  if (in == 1)
    {
      num b[6] = { 5, 4, 3, 2, 1, 0 };
      for (num i = g[7] & 1; i < 5; i++)
	{
	  num *p = &b[i];
	  *p += i;
	  keep (p);
	}
    }
}
FUZZ_PROGRAM (1, 0, g)
