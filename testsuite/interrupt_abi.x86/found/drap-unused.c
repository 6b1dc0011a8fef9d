/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An over-aligned object and alloca in a handler that does not look at its
   frame: the register that prologue sets for that (GCC's DRAP) is saved though
   nothing uses it; and none is left over where the prologue finds out that no
   alignment is needed.
   found: x86 i386: -O1 -fno-omit-frame-pointer
   found: x86 i386: -Os -fPIC */
#include "fuzz.h"
static num g[12];
static volatile int in;
static void fuzz_start (unsigned long n) { g[7] = n, in = n & 3; }
static void fuzz_finish (void) {}
static NOIPA void keep (void *p) { __asm__ volatile ("" : : "r"(p) : "memory"); }
static NOINLINE num none (num *p) { (void) p; return 3; }
FUZZ_HANDLER (1, 0)
{
  _Alignas (64) num b[4];
  char c[(g[7] & 31) + 1];
  b[0] = g[7], c[0] = 1;
  keep (b), keep (c);
  g[2] = b[0] + c[0] + ((word) b & 63);
  if (unlikely (in == 1))
    {
      _Alignas (32) num d[2];
      g[3] = none (d);
    }
}
FUZZ_PROGRAM (1, 0, g)
