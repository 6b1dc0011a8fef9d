/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A "preserve-all" function that needs a register for the place of its
   arguments (GCC's DRAP): the one that GCC takes in ordinary functions is not
   saved.
   found: x86 i386: -O0 */
#define START g[1] = n
#include "found.h"
#include <stddef.h>
static PRESERVE_ALL NOINLINE num
aligned (num a, num b)
{
  _Alignas (64) num c[3];
  char d[(a & 31) + 1];
  c[0] = a, d[0] = 1;
  keep (c), keep (d);
  return c[0] + b + d[0] + ((word) c & 63);
}
static PRESERVE_ALL NOINLINE num
fixed (num a, num b)
{
  _Alignas (64) num c[3];
  c[0] = a;
  keep (c);
  return c[0] + b + ((word) c & 63);
}
FUZZ_HANDLER (1, 0)
{
  g[2] = aligned (g[1], 5) + fixed (g[1], 6);
}
FUZZ_PROGRAM (1, 0, g)
