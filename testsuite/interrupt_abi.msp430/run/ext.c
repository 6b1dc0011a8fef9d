/* SPDX-License-Identifier: GPL-3.0-or-later */
/* More callees of which a handler knows nothing, for random programs
   (fuzz.h).  Each changes every register that a call may change.  */
#include "fuzz.h"
#include <stdarg.h>

#ifdef __MSP430X__
# define SPOIL(R) "MOVA #0x5badb, " R " { "
#else
# define SPOIL(R) "MOV #0xbadb, " R " { "
#endif
#define CALLED()                                                              \
  do                                                                          \
    {                                                                         \
      ext_calls++;                                                            \
      __asm__ volatile (SPOIL ("r11") SPOIL ("r12") SPOIL ("r13")             \
			SPOIL ("r14") SPOIL ("r15") "ADD r11, r15"            \
			: : : "r11", "r12", "r13", "r14", "r15");             \
    }                                                                         \
  while (0)

num
ext3 (num a, num b, num c)
{
  num sum = a + b + c;
  CALLED ();
  return sum;
}

num
ext9 (num a, num b, num c, num d, num e, num f, num g, num h, num i)
{
  num sum = a + b + c + d + e + f + g + h + i;
  CALLED ();
  return sum;
}

num
ext_sum (int n, ...)
{
  va_list ap;
  num sum = 0;
  va_start (ap, n);
  while (n--)
    sum += va_arg (ap, num);
  va_end (ap);
  CALLED ();
  return sum;
}

struct ext_big
ext_big (num from)
{
  struct ext_big r;
  for (int n = 0; n < 8; n++)
    r.v[n] = from + n;
  CALLED ();
  return r;
}

struct ext_two
ext_two (num a)
{
  struct ext_two r = { a, ~a };
  CALLED ();
  return r;
}
