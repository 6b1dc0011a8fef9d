/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An element of an array that begins at the stack pointer: its address has an
   index and no constant, until a path pushes before it; then GCC's patterns
   want the terms in another order.
   found: x86: -Og -fno-ipa-ra
   found: i386: -Og */
#include "found.h"
FUZZ_HANDLER (1, 0)
{
  num b[6] = { 5, 4, 3, 2, 1, 0 };
  keep (b);
  if (unlikely (in == 1))
    {
      num i = g[7] & 3;
      g[3] = b[i];
      b[i] = 7;
      FUZZ_ASM_5;
    }
  keep (b);
}
FUZZ_PROGRAM (1, 0, g)
