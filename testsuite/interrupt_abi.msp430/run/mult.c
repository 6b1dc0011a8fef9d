/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The hardware multiplier is one set of registers for main and handlers.
   main multiplies all the time, a handler that multiplies too comes at every
   possible moment, and no product may be wrong.  The last part multiplies
   without disabling interrupts, to show that this test sees it.  */
#include "bench.h"

#define TACTL (*(volatile unsigned *) 0x0160)
#define TACCTL0 (*(volatile unsigned *) 0x0162)
#define TACCR0 (*(volatile unsigned *) 0x0172)
#define MPY (*(volatile unsigned *) 0x0130)
#define OP2 (*(volatile unsigned *) 0x0138)
#define RESLO (*(volatile unsigned *) 0x013a)

static volatile unsigned long sum;
static volatile unsigned ticks, x = 3, y = 5;

HANDLER_AT (9, timer)
{
  ticks++;
  sum += (unsigned long) x * y;
  y *= 7;
}

static unsigned
safe (unsigned a, unsigned b)
{
  return a * b;
}

static unsigned
unsafe (unsigned a, unsigned b)
{
  MPY = a;
  asm volatile ("NOP { NOP { NOP");
  OP2 = b;
  return RESLO;
}

/* Wrong products of MULTIPLY among many.  */
static unsigned
wrong (unsigned (*multiply) (unsigned, unsigned))
{
  unsigned n = 0;
  for (unsigned i = 1; i < 300; i++)
    {
      unsigned want = 0;
      for (int k = 0; k < 9; k++)
	want += i;
      TACCR0 = 200 + i;
      TACTL = 0x214;
      asm volatile ("NOP { EINT { NOP" : : : "memory");
      for (int k = 0; k < 12; k++)
	n += multiply (i, 9) != want;
      asm volatile ("DINT { NOP" : : : "memory");
    }
  return n;
}

static void
result (const char *what, int ok)
{
  print (ok ? "PASS: " : "FAIL: ");
  print (what);
  print ("\n");
}

int
main (void)
{
  TACCTL0 = 0x10;
  result ("no product is wrong", wrong (safe) == 0);
  result ("interrupts came", ticks > 100);
  result ("the handler multiplied", sum > ticks);
  result ("without DINT some are", wrong (unsafe) != 0);
  print ("END\n");
  return 0;
}
