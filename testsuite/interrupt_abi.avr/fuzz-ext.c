/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The callees that random handlers cannot see into.  Each destroys all that an
   avr-gcc function may (see handlers/external.c), and checks that r1 is 0.
   Interrupts come in them too: they are reentrant.  */
#include "fuzz.h"
#include <stdarg.h>

volatile uint8_t ext_calls, ext_badly;

#define SCRATCH                                                               \
  "ser r20\n\tser r21\n\tser r22\n\tser r23\n\tser r24\n\tser r25\n\t"        \
  "ser r26\n\tser r27\n\tser r30\n\tser r31\n\tcom __tmp_reg__\n\tset\n\t"
#ifndef __AVR_TINY__
# define MORE "ser r18\n\tser r19\n\t"
#else
# define MORE
#endif
#if defined __AVR_HAVE_RAMPZ__ && !defined __AVR_HAVE_RAMPD__
# define RAMPZ "out __RAMPZ__, r31\n\t"
#else
# define RAMPZ
#endif

static inline void
called (void)
{
  uint8_t zero;
  __asm__ volatile ("mov %0, __zero_reg__" : "=r" (zero));
  ext_calls++;
  ext_badly |= zero;
  __asm__ volatile (SCRATCH MORE RAMPZ : : :
#ifndef __AVR_TINY__
		    "r18", "r19",
#endif
		    "r20", "r21", "r22", "r23", "r24", "r25", "r26", "r27",
		    "r30", "r31", "memory");
}

void
ext (void)
{
  called ();
}

num
ext3 (num a, num b, num c)
{
  volatile num result = a + b + c;
  called ();
  return result;
}

num
ext9 (long a, long b, long c, long d, long e, long f, long g, long h, long i)
{
  volatile num result = (num) (a + b + c + d + e + f + g + h + i);
  called ();
  return result;
}

num
ext_sum (int n, ...)
{
  va_list ap;
  va_start (ap, n);
  volatile num result = 0;
  while (n--)
    result += va_arg (ap, num);
  va_end (ap);
  called ();
  return result;
}

struct ext_big
ext_big (num from)
{
  struct ext_big r;
  for (int n = 0; n < 8; n++)
    r.v[n] = from + n;
  called ();
  return r;
}

struct ext_two
ext_two (num a)
{
  volatile struct ext_two result = { a, ~a };
  called ();
  struct ext_two r = { result.a, result.b };
  return r;
}

int
main (void)
{
  return 0;
}
