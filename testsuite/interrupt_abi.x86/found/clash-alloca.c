/* SPDX-License-Identifier: GPL-3.0-or-later */
/* alloca page by page: the audit lost sight of the object whose code the loop
   and what comes before it share, and refused correct code.
   found: x86: -O1 -fstack-clash-protection
   found: x86 i386: -Os -fstack-clash-protection
   found: i386: -O1 -fstack-clash-protection */
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  num v0 = g[2];
  if ((num) (f->ip & 0xff) >> 14 > 0)
    ext ();
  {
    char b[(v0 & 63) + 1];
    b[0] = (char) g[9];
    keep (b);
    g[11] += b[0];
  }
  if (unlikely (in > 9))
    {
      ext ();
      __builtin_trap ();
    }
}
FUZZ_PROGRAM (1, 0, g)
