/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arguments that are stored into room made for them, on a path that saves for
   itself: they must not move as references to the rest of the frame do, of
   which they hold an address here.
   found: x86 i386: -O2 -mno-push-args
   found: i386: -O1 -mno-push-args */
#include "found.h"
static NOIPA num
many (num *a, num b, num c, num d, num e, num f, num *i, num j)
{
  return a[0] + b + c + d + e + f + i[1] + j;
}
FUZZ_HANDLER (1, 0)
{
  if (unlikely (in == 1))
    {
      _Alignas (8) num b[16];
      b[0] = g[7];
      keep (b);
      g[7] ^= b[0] + !!((word) b & 7);
      FUZZ_ASM_5;
      ext ();
    }
  if (unlikely (in == 2))
    {
      num b[6] = { g[7], 2, 3 };
      keep (b);
      g[3] = many (b, 1, 2, 3, 4, 5, b, b[2]);
      ext ();
    }
}
FUZZ_PROGRAM (1, 0, g)
