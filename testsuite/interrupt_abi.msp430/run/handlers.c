/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The corpus: handlers of every kind, each with what it should have done.
   minimum.S has the same ones as a person would write them in assembly.  */
#include "bench.h"

volatile unsigned n, m, flag;
volatile unsigned long n32;
volatile long long n64;
int table[8], input[8];
volatile unsigned char fifo[16], head;
void (*volatile pointer) (void);
struct pair { int a, b, c, d, e; } one, two;

static void
zero (void)
{
  n = 5;
  m = 7;
  flag = 0;
  n32 = 0x1ffff;
  n64 = 0x1ffffffffLL;
  ext_calls = 0;
  head = 3;
  pointer = ext;
  for (int i = 0; i < 8; i++)
    table[i] = 0, input[i] = i + 1;
}

static void
set (void)
{
  zero ();
  flag = 1;
}

HANDLER (empty) {}

HANDLER (tick) { n++; }
static int tick_ok (void) { return n == 6; }

HANDLER (tick32) { n32++; }
static int tick32_ok (void) { return n32 == 0x20000; }

HANDLER (add64) { n64 += 3; }
static int add64_ok (void) { return n64 == 0x200000002LL; }

HANDLER (put_fifo)
{
  unsigned char h = head;
  fifo[h & 15] = n;
  head = h + 1;
}
static int put_fifo_ok (void) { return head == 4 && fifo[3] == 5; }

HANDLER (sum)
{
  int s = 0;
  for (int i = 0; i < 8; i++)
    s += input[i];
  n = s;
}
static int sum_ok (void) { return n == 36; }

/* A callee that changes no register.  */
static void __attribute__ ((noinline)) add6 (void) { n += 6; }
HANDLER (call_static) { add6 (); }
static int call_static_ok (void) { return n == 11; }

/* One that changes a register, below one that changes none itself.  */
static void __attribute__ ((noinline)) double_n (void) { n = n * 2 + m; }
static void __attribute__ ((noinline)) middle (void) { double_n (); m++; }
HANDLER (call_deep) { middle (); }
static int call_deep_ok (void) { return n == 17 && m == 8; }

HANDLER (call_ext) { ext (); }
static int call_ext_ok (void) { return ext_calls == 1; }

HANDLER (call_pointer) { pointer (); }

HANDLER (rare)
{
  n++;
  if (__builtin_expect (flag, 0))
    ext ();
}
static int rare_ok (void) { return n == 6 && ext_calls == flag; }

/* A register is live across the rare call.  */
HANDLER (rare_live)
{
  unsigned v = n;
  if (__builtin_expect (flag, 0))
    ext ();
  n = v + m;
}
static int rare_live_ok (void) { return n == 12 && ext_calls == flag; }

/* The frame is written where the rare path has pushed, and by the same offsets
   of the stack pointer where it has popped.  */
HANDLER (rare_frame)
{
  unsigned a[16], i = 0, s = 0;
  do
    a[i] = i;
  while (++i < 16);
  if (__builtin_expect (flag, 0))
    {
      unsigned x;
      ext ();
      a[0] = 47;
      __asm__ ("MOV #1, %0" : "=r" (x) : : "r11", "r12", "r13", "r14", "r15");
      m = x;
      a[4] = a[6] = a[8] = a[10] = a[12] = 1;
    }
  do
    s += a[--i];
  while (i);
  n = s;
}
static int
rare_frame_ok (void)
{
  return n == (flag ? 120 - 40 + 5 + 47 : 120) && m == (flag ? 1 : 7)
	 && ext_calls == flag;
}

HANDLER (rare_sum)
{
  if (__builtin_expect (flag, 0))
    n = ext_sum (n, m, 1, 2, 3, 4);
}
static int
rare_sum_ok (void)
{
  return flag ? n == 22 && ext_calls == 1 : n == 5 && ext_calls == 0;
}

HANDLER (call_sum) { n = ext_sum (n, m, 1, 2, 3, 4); }
static int call_sum_ok (void) { return n == 22 && ext_calls == 1; }

/* A path that needs a register and one that needs none.  */
HANDLER (early)
{
  if (flag)
    n = n * 5 + m;
}
static int early_ok (void) { return n == (flag ? 32 : 5); }

HANDLER (multiply) { n *= m; }
static int multiply_ok (void) { return n == 35; }

HANDLER (multiply32) { n32 *= n; }
static int multiply32_ok (void) { return n32 == 0x9fffbUL; }

HANDLER (multiply64) { n64 *= m; }
static int multiply64_ok (void) { return n64 == 0xdfffffff9LL; }

HANDLER (divide) { n = 1000 / n; }
static int divide_ok (void) { return n == 200; }

HANDLER (shift) { n32 = n32 << m | n; }
static int shift_ok (void) { return n32 == 0xffff85; }

HANDLER (floats) { n = n * 1.5f + m; }
static int floats_ok (void) { return n == 14; }

HANDLER (cases)
{
  switch (n)
    {
    case 0: m = 3; break;
    case 1: m = 30; break;
    case 2: ext (); break;
    case 3: m += n; break;
    case 4: m ^= 1; break;
    case 5: m = n + 300; break;
    case 6: m = 11; break;
    }
}
static int cases_ok (void) { return m == 305; }

HANDLER (locals)
{
  volatile int a[6];
  for (int i = 0; i < 6; i++)
    a[i] = i * m;
  n = a[5];
}
static int locals_ok (void) { return n == 35; }

HANDLER (dynamic)
{
  volatile char *a = __builtin_alloca (n);
  a[0] = 3;
  a[n - 1] = 4;
  m = a[0] + a[n - 1];
  ext ();
}
static int dynamic_ok (void) { return m == 7 && ext_calls == 1; }

HANDLER (copy) { one = two; }

static int __attribute__ ((noinline)) fact (int k)
{
  return k <= 1 ? 1 : k * fact (k - 1);
}
HANDLER (recursive) { n = fact (n); }
static int recursive_ok (void) { return n == 120; }

HANDLER (many)
{
  int a = input[0], b = input[1], c = input[2], d = input[3], e = input[4];
  int f = input[5], g = input[6], h = input[7];
  ext ();
  table[0] = a + h, table[1] = b ^ g, table[2] = c - f, table[3] = d + e;
  table[4] = a, table[5] = b, table[6] = c, table[7] = d + e + f + g + h;
}
static int
many_ok (void)
{
  return table[0] == 9 && table[1] == 5 && table[2] == -3 && table[7] == 30;
}

HANDLER (assembly)
{
  asm volatile ("MOV #7, r7 { MOV #8, r10 { ADD r7, r10 { MOV r10, &n"
		: : : "r7", "r10", "memory");
}
static int assembly_ok (void) { return n == 15; }

HANDLER (delay) { __delay_cycles (200); n++; }

/* Functions that change no register but their result: the handler saves
   nothing for what they call.  */
#if defined BUILTIN || defined MINIMUM
# define PRESERVE_ALL __attribute__ ((noinline))
#else
# define PRESERVE_ALL \
  __attribute__ ((noinline, interrupt_abi ("preserve-all")))
#endif
static PRESERVE_ALL int
keep (int a, int b)
{
  ext ();
  return a * 3 + b;
}
HANDLER (call_keep) { n = keep (n, m); }
static int call_keep_ok (void) { return n == 22 && ext_calls == 1; }

/* The argument waits in the result's register while a rare call is made.  */
static PRESERVE_ALL long
keep_rare (long a)
{
  if (__builtin_expect (flag, 0))
    ext ();
  return a + 1;
}
HANDLER (call_keep_rare) { n32 = keep_rare (n32); }
static int
call_keep_rare_ok (void)
{
  return n32 == 0x20000 && ext_calls == flag;
}

#if !defined __MSP430X__ || defined __MSP430X_LARGE__
static PRESERVE_ALL int
keep_many (int a, int b, int c, int d, int e, int f)
{
  int v[4] = { a, b, c, d };
  volatile int *p = v;
  ext ();
  return p[0] + p[3] + e * f;
}
HANDLER (call_keep_many) { n = keep_many (n, m, 1, 2, 3, n); }
static int call_keep_many_ok (void) { return n == 22 && ext_calls == 1; }
#endif

static PRESERVE_ALL void
keep_nothing (void)
{
  ext ();
}
HANDLER (call_keep_nothing)
{
  unsigned a = n, b = m;
  keep_nothing ();
  n = a + b;
}
static int call_keep_nothing_ok (void) { return n == 12 && ext_calls == 1; }

HANDLER_WAKEUP (wake) { n++; }
HANDLER_WAKEUP (wake_call) { ext (); n++; }
HANDLER_WAKEUP (wake_frame)
{
  volatile int a[4];
  a[0] = n;
  a[3] = 1;
  n = a[0] + a[3];
}

/* A way out that needs no register, and one that needs some.  */
HANDLER_WAKEUP (wake_early)
{
  if (flag)
    n = n * 5 + m;
}
HANDLER_WAKEUP (wake_rare)
{
  if (__builtin_expect (flag, 0))
    {
      ext ();
      return;
    }
  n++;
}
static int wake_rare_ok (void) { return flag ? ext_calls == 1 : n == 6; }
HANDLER_WAKEUP (wake_cases)
{
  switch (n)
    {
    case 0: return;
    case 1: m = 30; return;
    case 2: ext (); break;
    case 5: n = m * 3; return;
    }
  m++;
}
static int wake_cases_ok (void) { return n == 21 && m == 7; }

HANDLER (bic) { n++; __bic_SR_register_on_exit (0x30); }
HANDLER (bis_call) { ext (); n++; __bis_SR_register_on_exit (0x40); }
HANDLER (bic_rare)
{
  volatile int a[3];
  a[2] = n;
  if (__builtin_expect (flag, 0))
    {
      ext ();
      __bic_SR_register_on_exit (0x10);
    }
  n = a[2] + 1;
}
HANDLER (bic_value)
{
  unsigned bits = m + 0x29;
  __bic_SR_register_on_exit (bits);
  n++;
}

/* In a loop, with a call and without one, and off the common path.  */
HANDLER (bic_loop)
{
  for (unsigned i = 0; i < n; i++)
    {
      ext ();
      if (input[i] == 3)
	__bic_SR_register_on_exit (0x10);
    }
  n++;
}
static int bic_loop_ok (void) { return n == 6 && ext_calls == 5; }
HANDLER (bic_rare_loop)
{
  if (__builtin_expect (flag, 0))
    for (unsigned i = 0; i < n; i++)
      {
	ext ();
	__bic_SR_register_on_exit (0x10 << (i & 1));
	__bis_SR_register_on_exit (0x40);
      }
  n++;
}
static int bic_rare_loop_ok (void) { return n == 6 && ext_calls == (flag ? 5 : 0); }
HANDLER (bic_rare_value)
{
  if (__builtin_expect (flag, 0))
    {
      unsigned bits = m + 0x29;
      ext ();
      __bic_SR_register_on_exit (bits);
    }
  n++;
}
static int bic_rare_value_ok (void) { return n == 6 && ext_calls == flag; }
HANDLER (bic_early)
{
  if (flag)
    {
      __bic_SR_register_on_exit (0x30);
      return;
    }
  n = ext_sum (n, m, 1, 2, 3, 4);
  __bis_SR_register_on_exit (0x40);
}
static int bic_early_ok (void) { return n == (flag ? 5 : 22); }

const struct test tests[] = {
  { "empty", empty, zero, 0, 0, 0 },
  { "tick", tick, zero, tick_ok, 0, 0 },
  { "tick32", tick32, zero, tick32_ok, 0, 0 },
  { "add64", add64, zero, add64_ok, 0, 0 },
  { "put_fifo", put_fifo, zero, put_fifo_ok, 0, 0 },
  { "sum", sum, zero, sum_ok, 0, 0 },
  { "call_static", call_static, zero, call_static_ok, 0, 0 },
  { "call_deep", call_deep, zero, call_deep_ok, 0, 0 },
  { "call_ext", call_ext, zero, call_ext_ok, 0, 0 },
  { "call_pointer", call_pointer, zero, call_ext_ok, 0, 0 },
  { "rare", rare, zero, rare_ok, 0, 0 },
  { "rare, taken", rare, set, rare_ok, 0, 0 },
  { "rare_live", rare_live, zero, rare_live_ok, 0, 0 },
  { "rare_live, taken", rare_live, set, rare_live_ok, 0, 0 },
  { "rare_frame", rare_frame, zero, rare_frame_ok, 0, 0 },
  { "rare_frame, taken", rare_frame, set, rare_frame_ok, 0, 0 },
  { "rare_sum", rare_sum, zero, rare_sum_ok, 0, 0 },
  { "rare_sum, taken", rare_sum, set, rare_sum_ok, 0, 0 },
  { "call_sum", call_sum, zero, call_sum_ok, 0, 0 },
  { "early", early, zero, early_ok, 0, 0 },
  { "early, taken", early, set, early_ok, 0, 0 },
  { "multiply", multiply, zero, multiply_ok, 0, 0 },
  { "multiply32", multiply32, zero, multiply32_ok, 0, 0 },
  { "multiply64", multiply64, zero, multiply64_ok, 0, 0 },
  { "divide", divide, zero, divide_ok, 0, 0 },
  { "shift", shift, zero, shift_ok, 0, 0 },
  { "floats", floats, zero, floats_ok, 0, 0 },
  { "cases", cases, zero, cases_ok, 0, 0 },
  { "locals", locals, zero, locals_ok, 0, 0 },
  { "dynamic", dynamic, zero, dynamic_ok, 0, 0 },
  { "copy", copy, zero, 0, 0, 0 },
  { "recursive", recursive, zero, recursive_ok, 0, 0 },
  { "many", many, zero, many_ok, 0, 0 },
  { "assembly", assembly, zero, assembly_ok, 0, 0 },
  { "delay", delay, zero, tick_ok, 0, 0 },
  { "call_keep", call_keep, zero, call_keep_ok, 0, 0 },
  { "call_keep_rare", call_keep_rare, zero, call_keep_rare_ok, 0, 0 },
  { "call_keep_rare, taken", call_keep_rare, set, call_keep_rare_ok, 0, 0 },
#if !defined __MSP430X__ || defined __MSP430X_LARGE__
  { "call_keep_many", call_keep_many, zero, call_keep_many_ok, 0, 0 },
#endif
  { "call_keep_nothing", call_keep_nothing, zero, call_keep_nothing_ok, 0, 0 },
  { "wake", wake, zero, tick_ok, 0xf0, 0 },
  { "wake_call", wake_call, zero, tick_ok, 0xf0, 0 },
  { "wake_frame", wake_frame, zero, tick_ok, 0xf0, 0 },
  { "wake_early", wake_early, zero, early_ok, 0xf0, 0 },
  { "wake_early, taken", wake_early, set, early_ok, 0xf0, 0 },
  { "wake_rare", wake_rare, zero, wake_rare_ok, 0xf0, 0 },
  { "wake_rare, taken", wake_rare, set, wake_rare_ok, 0xf0, 0 },
  { "wake_cases", wake_cases, zero, wake_cases_ok, 0xf0, 0 },
  { "bic", bic, zero, tick_ok, 0x30, 0 },
  { "bis_call", bis_call, zero, tick_ok, 0, 0x40 },
  { "bic_rare, not taken", bic_rare, zero, tick_ok, 0, 0 },
  { "bic_rare, taken", bic_rare, set, tick_ok, 0x10, 0 },
  { "bic_value", bic_value, zero, tick_ok, 0x30, 0 },
  { "bic_loop", bic_loop, zero, bic_loop_ok, 0x10, 0 },
  { "bic_rare_loop", bic_rare_loop, zero, bic_rare_loop_ok, 0, 0 },
  { "bic_rare_loop, taken", bic_rare_loop, set, bic_rare_loop_ok, 0x30, 0x40 },
  { "bic_rare_value", bic_rare_value, zero, bic_rare_value_ok, 0, 0 },
  { "bic_rare_value, taken", bic_rare_value, set, bic_rare_value_ok, 0x30, 0 },
  { "bic_early", bic_early, zero, bic_early_ok, 0, 0x40 },
  { "bic_early, taken", bic_early, set, bic_early_ok, 0x30, 0 },
  { 0, 0, 0, 0, 0, 0 }
};
