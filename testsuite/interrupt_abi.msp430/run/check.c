/* SPDX-License-Identifier: GPL-3.0-or-later */
/* main of a snapshot image: takes every handler of `tests' as an interrupt,
   with three sets of values in R4-R15 and SR, and says of each handler
   whether it changed nothing but what it should.  */
#include "bench.h"

/* Bits of SR that a set of values has on: GIE always (the interrupt must
   come), the flags and SCG1, SCG0 and OSCOFF differing.  CPUOFF only where
   the handler clears it, or the CPU would sleep on.  The last set has every
   flag off.  GNU's simulator forgets bits above 7 at RETI.  */
#ifndef SETS
# define SETS 3 /* 1 where cycles are counted.  */
#endif
#define GIE 0x0008
#define CPUOFF 0x0010
#ifdef __MSP430X__
# define FLAGS 0x00ff
#else
# define FLAGS 0x01ff
#endif
static const unsigned srs[3] = { 0x0145 | GIE, 0x00e2 | GIE, GIE };

/* The values; small-model code keeps 16-bit values in R4-R10, as a callee
   saves them with PUSHM.W, but the registers that the handler itself saves
   must come back with all their 20 bits.  */
static unsigned long
value (int set, int reg)
{
  unsigned long v = 0x1234UL * (reg + 1) ^ 0xa5a5UL * (set + 1);
  v &= 0xffff;
#ifdef __MSP430X_LARGE__
  v |= (unsigned long) ((reg ^ set * 5 ^ 9) & 15) << 16;
#elif defined __MSP430X__ && (!defined BUILTIN || defined WHOLE)
  if (reg >= 11)
    v |= (unsigned long) ((reg ^ set * 5 ^ 9) & 15) << 16;
#endif
  return v;
}

unsigned check_clear, check_set;
static int failed;

static void
complain (const struct test *t, const char *what, int n, unsigned long got,
	  unsigned long want)
{
  if (!failed)
    {
      print ("FAIL: ");
      print (t->name);
    }
  failed = 1;
  print (" [");
  print (what);
  if (n >= 0)
    print_hex (n);
  print (" ");
  print_hex (got);
  print (" not ");
  print_hex (want);
  print ("]");
}

static void
take (const struct test *t, int set)
{
  check_clear = check_set = 0;
  if (t->before)
    t->before ();
  for (int r = 4; r < 16; r++)
    {
      snap_in[r - 4] = value (set, r);
      snap_out[r - 4] = 0;
    }
  snap_sr_in = srs[set];
  if (t->sr_clear & CPUOFF)
    snap_sr_in |= CPUOFF;
  snap_handler = (__UINTPTR_TYPE__) t->at;
  unsigned want = snap_sr_in & ~(t->sr_clear | check_clear);
  want |= t->sr_set | check_set;
  snap ();
  for (int r = 4; r < 16; r++)
    if (snap_out[r - 4] != snap_in[r - 4])
      complain (t, "R", r, snap_out[r - 4], snap_in[r - 4]);
  if (snap_sp_out != snap_sp_in)
    complain (t, "SP", -1, snap_sp_out, snap_sp_in);
  if ((snap_sr_out & FLAGS) != (want & FLAGS))
    complain (t, "SR", -1, snap_sr_out & FLAGS, want & FLAGS);
  if (snap_above[0] != 0xca11 || snap_above[1] != 0x5ace)
    complain (t, "stack", -1, snap_above[0], 0xca11);
  if (t->effect && !t->effect ())
    complain (t, "effect", -1, 0, 1);
}

int
main (void)
{
  for (const struct test *t = tests; t->name; t++)
    {
      if (!t->at)
	continue;
      failed = 0;
      for (int set = 0; set < SETS; set++)
	take (t, set);
      if (!failed)
	{
	  print ("PASS: ");
	  print (t->name);
	}
      print ("\n");
    }
  print ("END\n");
  return 0;
}
