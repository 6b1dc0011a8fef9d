/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Callable functions that change no register but their result, and handlers
   that call them or GCC's no_caller_saved_registers.  */
#include "run.h"

static volatile int in;
static long out;
static int ticks;
BEFORE (by_number) { in = s->number + 1; out = 0; ticks = 0; }

PRESERVE_ALL NOINLINE void preserve_tick (void) { ticks++; }
AFTER (one_tick) { UNUSED_SHOT; WANT (ticks == 1); return NULL; }
TEST (preserve_tick, .flags = CALLABLE, .before = by_number,
      .after = one_tick, .saves = -1);

PRESERVE_ALL NOINLINE void
preserve_work (void)
{
  long t = in;
  for (int i = 1; i < 9; i++)
    t = t * i ^ (t >> 3);
  out = t;
}
AFTER (worked)
{
  long t = s->number + 1;
  for (int i = 1; i < 9; i++)
    t = t * i ^ (t >> 3);
  WANT (out == t);
  return NULL;
}
TEST (preserve_work, .flags = CALLABLE, .before = by_number, .after = worked);

PRESERVE_ALL NOINLINE void preserve_ext (void) { ext (); ticks++; }
AFTER (ext_and_tick)
{
  UNUSED_SHOT;
  WANT (ticks == 1 && ext_called_well (1));
  return NULL;
}
TEST (preserve_ext, .flags = CALLABLE, .before = by_number,
      .after = ext_and_tick);

#if !(BUILTIN || NO_DRAP)
/* A stack pointer that moves in a realigned frame: the register that holds the
   address of the arguments (DRAP) is the caller's too.  Found by random
   programs.  */
PRESERVE_ALL NOINLINE void
preserve_drap (void)
{
  volatile char b[in + 8], a[8] __attribute__ ((aligned (64)));
  a[0] = b[0] = 1;
  ticks += a[0] + b[0] + (((word) a & 63) != 0);
}
AFTER (two_ticks) { UNUSED_SHOT; WANT (ticks == 2); return NULL; }
TEST (preserve_drap, .flags = CALLABLE, .before = by_number,
      .after = two_ticks);
#endif

/* With arguments and a result.  */
PRESERVE_ALL NOINLINE long
preserve_sum (long a, long b)
{
  ext ();
  return a * 3 + b;
}

IRQ calls_preserve (struct frame *f)
{
  (void) f;
  preserve_tick ();
}
/* The callee saves what it changes: nothing is left to save.  */
TEST (calls_preserve, .before = by_number, .after = one_tick, .saves = -1,
      .least = 2);

TRAP calls_preserve_sum (struct frame *f)
{
  word cs = f->cs;
  out = preserve_sum (cs, in);
  ticks = f->cs == cs;
}
AFTER (summed)
{
  WANT (out == (long) (s->want_frame.cs * 3 + s->number + 1));
  WANT (ticks == 1 && ext_called_well (1));
  return NULL;
}
TEST (calls_preserve_sum, .before = by_number, .after = summed);

#ifndef __clang__
__attribute__ ((no_caller_saved_registers)) NOINLINE void
ncsr_tick (void)
{
  ticks += in - in + 1;
}
__attribute__ ((no_caller_saved_registers)) NOIPA long
ncsr_sum (long a, long b)
{
  return a * 3 + b;
}
IRQ calls_ncsr (struct frame *f)
{
  (void) f;
  ncsr_tick ();
}
TEST (calls_ncsr, .before = by_number, .after = one_tick, .saves = -1);

FAULT calls_ncsr_sum (struct frame *f, word code)
{
  word cs = f->cs;
  out = ncsr_sum (cs, in);
  ticks = f->cs == cs;
  if (unlikely (code == 1))
    ext ();
}
AFTER (ncsr_summed)
{
  WANT (out == (long) (s->want_frame.cs * 3 + s->number + 1));
  WANT (ticks == 1);
  return NULL;
}
TEST (calls_ncsr_sum, .code = 1, .before = by_number, .after = ncsr_summed);

/* By pointer: the type says it.  */
static void (*volatile by_pointer) (void)
  __attribute__ ((no_caller_saved_registers)) = ncsr_tick;
IRQ calls_pointer (struct frame *f)
{
  (void) f;
  by_pointer ();
}
TEST (calls_pointer, .before = by_number, .after = one_tick);
#endif
