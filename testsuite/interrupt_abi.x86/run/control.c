/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers with much control flow: loops, switch tables, computed goto,
   early exits, tail-call shapes, recursion, indirect calls.  */
#include "run.h"

static volatile int in;
static int flag, out;
static long sum;
static unsigned char bytes[64];

BEFORE (by_number)
{
  in = flag = s->number;
  out = -1;
  sum = 0;
  for (int i = 0; i < 64; i++)
    bytes[i] = i * (s->number + 3);
}

IRQ nested_loops (struct frame *f)
{
  long t = 0;
  for (int i = 0; i < 7; i++)
    for (int j = 0; j <= i; j++)
      for (int k = 0; k < 3; k++)
	t += (i ^ j) * k + (f->cs & 1) + bytes[i * 8 + k];
  sum = t;
}
AFTER (loops_right)
{
  long t = 0;
  for (int i = 0; i < 7; i++)
    for (int j = 0; j <= i; j++)
      for (int k = 0; k < 3; k++)
	t += (i ^ j) * k + (s->want_frame.cs & 1) + bytes[i * 8 + k];
  WANT (sum == t);
  return NULL;
}
TEST (nested_loops, .before = by_number, .after = loops_right);

/* A table of jumps: dense, every case other code.  */
IRQ big_switch (struct frame *f)
{
  int r;
  switch (in)
    {
    case 0: r = 11; break;
    case 1: r = out * 3; break;
    case 2: r = f->cs; break;
    case 3: ext (); r = 4; break;
    case 4: r = ext3 (1, 2, 3); break;
    case 5: r = bytes[in] << 3; break;
    case 6: return;
    case 7: f->ip += 2; r = 7; break;
    case 8: r = bytes[9] / (in + 1); break;
    case 9: r = in % 5; break;
    default: r = 99;
    }
  out = r;
}
BEFORE (switch_before)
{
  by_number (s);
  if (s->number == 7)
    {
      s->landing = LAND_NEXT;
      s->want_frame.ip += 2;
    }
}
AFTER (switch_right)
{
  const int want[]
    = { 11, -3, s->want_frame.cs, 4, 6, (unsigned char) (5 * 8) << 3, -1, 7 };
  WANT (out == want[s->number]);
  WANT (ext_called_well (s->number == 3 || s->number == 4));
  return NULL;
}
TEST (big_switch, .before = switch_before, .after = switch_right,
      .flags = BUILTIN_WRONG /* `ret' on an early exit.  */);

#ifndef __clang__ /* It ends the handler in `ret' there.  */
IRQ computed_goto (struct frame *f)
{
  static const void *const to[] = { &&a, &&b, &&c, &&d };
  int n = 0;
  goto *to[in & 3];
a: n += 1;
b: n += 2;
  if (n < 3)
    goto *to[(in + 1) & 3];
c: n += 4;
d: n += f->cs;
  out = n;
}
AFTER (goto_right)
{
  const int add[] = { 7, 6, 4, 0 };
  WANT (out == (int) s->want_frame.cs + add[s->number & 3]);
  return NULL;
}
TEST (computed_goto, .before = by_number, .after = goto_right);
#endif

FAULT early_exit (struct frame *f, word code)
{
  if (code & 1)
    return;
  if (f->cs == 0)
    return;
  out = 1;
  if (code & 2)
    return;
  ext ();
  out = 2;
  if (code & 4)
    return;
  out = ext3 (code, 2, 3);
}
AFTER (exits_right)
{
  word c = s->code;
  int calls = c & 3 ? 0 : c & 4 ? 1 : 2;
  WANT (out == (c & 1 ? -1 : c & 2 ? 1 : c & 4 ? 2 : (int) c + 5));
  WANT (ext_called_well (calls));
  return NULL;
}
TEST (early_exit, .code = 1, .before = by_number, .after = exits_right,
      .flags = BUILTIN_WRONG /* `ret' on an early exit.  */);

/* Tail calls: must stay calls.  */
IRQ tail (struct frame *f)
{
  (void) f;
  out = 5;
  ext ();
}
FAULT tail_code (struct frame *f, word code)
{
  if (code == 0)
    return;
  out = 5;
  ext3 (f->ip, code, 1);
}
AFTER (tailed)
{
  UNUSED_SHOT;
  WANT (out == 5 && ext_called_well (1));
  return NULL;
}
TEST (tail, .before = by_number, .after = tailed);
TEST (tail_code, .code = 1, .before = by_number, .after = tailed,
      .flags = BUILTIN_WRONG /* `ret' on an early exit.  */);

static NOINLINE long
depth (long n)
{
  return n <= 0 ? 1 : n * (depth (n - 1) & 0xffff) + depth (n / 3);
}
static NOINLINE long odd (int n);
static NOINLINE long even (int n) { return n ? odd (n - 1) + n : 0; }
static NOINLINE long odd (int n) { return n ? even (n - 1) * 2 : 1; }
IRQ recursion (struct frame *f)
{
  (void) f;
  sum = depth (in) + even (in);
}
AFTER (recursed)
{
  WANT (sum == depth (s->number) + even (s->number));
  return NULL;
}
TEST (recursion, .before = by_number, .after = recursed);

static NOINLINE long twice (long x) { return x * 2; }
static NOINLINE long thrice (long x) { ext (); return x * 3; }
static long (*volatile pointer) (long);
static long (*const pointers[]) (long) = { twice, thrice };
IRQ indirect (struct frame *f)
{
  pointer = pointers[in & 1];
  sum = pointer (f->cs);
  sum += pointers[~in & 1](1);
  sum += ext_apply (twice, 2);
}
AFTER (indirect_right)
{
  long cs = s->want_frame.cs;
  WANT (sum == (s->number & 1 ? cs * 3 + 2 : cs * 2 + 3) + 4);
  WANT (ext_called_well (2));
  return NULL;
}
TEST (indirect, .before = by_number, .after = indirect_right);

/* A callee that uses call-saved registers: it restores them itself.  */
static NOINLINE word
many (word a, word b)
{
  word c = ext3 (a, b, 1), d = ext3 (b, c, 2), e = ext3 (c, d, 3);
  ext ();
  return a + b * c - d * e;
}
IRQ saved_by_callee (struct frame *f)
{
  word x = f->cs, y = f->ip;
  sum = many (x, y) + x - y;
}
AFTER (many_right)
{
  word x = s->want_frame.cs, y = s->want_frame.ip;
  WANT (ext_called_well (4));
  WANT (sum == (long) (many (x, y) + x - y));
  WANT (ext_called_well (4));
  return NULL;
}
TEST (saved_by_callee, .after = many_right);

/* Callees that are defined after the handler.  */
static NOINLINE int later (int);
NOINLINE int later_global (int);
static NOINLINE int later_unused (int a, int b);
IRQ before_callee (struct frame *f)
{
  (void) f;
  out = later (in) + later_global (in);
}
AFTER (later_right)
{
  int n = s->number;
  WANT (out == n * 5 + (n ^ 0x55) + 1);
  return NULL;
}
TEST (before_callee, .before = by_number, .after = later_right);
static NOINLINE int later (int x) { return later_unused (x, 3) * 5 + 1; }
static NOINLINE int later_unused (int a, int b) { (void) b; return a; }
NOINLINE int later_global (int x) { return x ^ 0x55; }

/* A nested function with a static chain.  */
#ifndef __clang__
IRQ static_chain (struct frame *f)
{
  long base = in;
  __attribute__ ((noinline)) long add (long x) { return base += x; }
  add (f->cs);
  add (1);
  sum = base;
}
AFTER (chained)
{
  WANT (sum == (long) (s->number + s->want_frame.cs + 1));
  return NULL;
}
TEST (static_chain, .before = by_number, .after = chained);
#endif

/* Atomics, as real handlers have them.  */
#ifdef __GCC_HAVE_SYNC_COMPARE_AND_SWAP_4 /* Not -march=i386.  */
static long lock, stamp;
static word seen;
IRQ atomics (struct frame *f)
{
  while (__atomic_exchange_n (&lock, 1, __ATOMIC_ACQUIRE))
    ;
  stamp += __atomic_fetch_add (&sum, 2, __ATOMIC_SEQ_CST);
  __atomic_fetch_or (&seen, f->cs, __ATOMIC_RELAXED);
  __atomic_store_n (&lock, 0, __ATOMIC_RELEASE);
}
AFTER (atomics_right)
{
  WANT (sum == 2 && lock == 0 && stamp == 0);
  WANT (seen == s->want_frame.cs);
  return NULL;
}
TEST (atomics, .before = by_number, .after = atomics_right);
#endif
