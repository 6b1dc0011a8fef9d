/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers that were compiled wrong once, most found by random ones
   (fuzz.exp): what each was about is said above it.  */
#include "bench.h"

volatile unsigned n, m, flag;
volatile int list[8];

static void
zero (void)
{
  n = 5;
  m = 7;
  flag = 0;
  ext_calls = 0;
  for (int i = 0; i < 8; i++)
    list[i] = i + 1;
}

static void
set (void)
{
  zero ();
  flag = 1;
}

/* -O1 loads the address that is called twice into a register once; it was
   copied into the register of the call once too, which the first call
   changes.  */
HANDLER (call_twice)
{
  n++;
  if (__builtin_expect (flag, 0))
    {
      ext ();
      ext ();
    }
}
static int call_twice_ok (void) { return n == 6 && ext_calls == 2 * flag; }

HANDLER (call_often)
{
  for (unsigned i = 0; i < m; i++)
    {
      ext ();
      list[i] += n;
      ext ();
      ext ();
    }
}
static int
call_often_ok (void)
{
  return ext_calls == 21 && list[6] == 12 && list[7] == 8;
}

/* Two calls of one pointer.  */
static void (*volatile pointer) (void) = ext;
HANDLER (pointer_twice)
{
  void (*p) (void) = pointer;
  p ();
  n++;
  p ();
}
static int pointer_twice_ok (void) { return n == 6 && ext_calls == 2; }

/* A local array is indexed between pushes off the common path: large offsets
   are added to the stack pointer in a register.  */
HANDLER (index_rare)
{
  int p[6] = { 1, 2, 3, 4, 5, 6 };
  n++;
  if (__builtin_expect (flag, 0))
    {
      asm volatile ("" : "+m" (p));
      p[n & 3] += ext_sum (n, m, p[m & 3], 2, 3, p[n & 1]);
      m = p[2] + p[n & 3];
    }
  p[m & 3] ^= n;
  asm volatile ("" : : "m" (p));
}
static int
index_rare_ok (void)
{
  return n == 6 && (flag ? m == 52 && ext_calls == 1 : m == 7);
}

/* The same where control does not come back to the array: its place is the
   stack pointer itself.  */
HANDLER (first_rare)
{
  if (__builtin_expect (flag, 0))
    {
      int p[4] = { 1, 2, 3, 4 };
      int *volatile q = p;
      ext ();
      n = q[m & 3] + p[n & 3];
    }
}
static int first_rare_ok (void) { return n == (flag ? 6 : 5); }

/* Off the common path the address of an array at the bottom of the frame is a
   copy of the stack pointer, into a register that only that path changes.  */
static void __attribute__ ((noipa)) twice (int *p) { p[0] *= 2; p[1] *= 2; }
HANDLER (copy_rare)
{
  unsigned v = n;
  if (__builtin_expect (flag, 0))
    {
      int p[2] = { 3, 4 };
      twice (p);
      m = p[0] + p[1];
      ext ();
    }
  n = v + 1;
}
static int
copy_rare_ok (void)
{
  return n == 6 && m == (flag ? 14 : 7) && ext_calls == flag;
}

/* A local variable of a larger alignment fills the frame up to the saved
   registers; the audit took it for larger, and refused.  */
static void __attribute__ ((noipa))
fill (long *p, unsigned x)
{
  p[0] = 30 - (long) ((unsigned) (unsigned long) p % 16);
  p[3] = x;
}
HANDLER (align_local)
{
  long p[4] __attribute__ ((aligned (16)));
  fill (p, m);
  n = p[0] + p[3];
}
static int align_local_ok (void) { return n == 37; }

/* The small model of the 430X has no such "preserve-all" functions.  */
#if defined __MSP430X__ && !defined __MSP430X_LARGE__
# define KEEPS __attribute__ ((noipa))
#else
# define KEEPS __attribute__ ((noipa, interrupt_abi ("preserve-all")))
#endif

/* An argument that is half in R15, half on the stack: the function moves its
   return address to put both together, which the audit did not know.  */
static KEEPS unsigned
split (int a, int b, int c, long d)
{
  return a + b + c + d / 0x10000;
}
HANDLER (split_argument) { n = split (n, m, 1, 0x40000L + n); }
static int split_argument_ok (void) { return n == 17; }

/* What a call off the common path changes was saved there, not by the prologue,
   but counted as if by the prologue in the places of the arguments.  */
static KEEPS unsigned
fifth (int a, int b, int c, int d, int e)
{
  if (__builtin_expect (flag, 0))
    ext ();
  return a + b + c + d + e;
}
HANDLER (fifth_argument) { n = fifth (n, m, 1, 2, 40); }
static int fifth_argument_ok (void) { return n == 55; }

/* The return address was looked for where it would be if all of R11 to R15
   were saved.  */
static __UINTPTR_TYPE__ from;
static KEEPS void
look (void)
{
  from = (__UINTPTR_TYPE__) __builtin_return_address (0);
}
HANDLER (return_address)
{
  look ();
  n += 2;
}
static int
return_address_ok (void)
{
  return n == 7 && from - (__UINTPTR_TYPE__) return_address < 64;
}

const struct test tests[] = {
  { "call_twice", call_twice, zero, call_twice_ok, 0, 0 },
  { "call_twice, taken", call_twice, set, call_twice_ok, 0, 0 },
  { "call_often", call_often, zero, call_often_ok, 0, 0 },
  { "pointer_twice", pointer_twice, zero, pointer_twice_ok, 0, 0 },
  { "index_rare", index_rare, zero, index_rare_ok, 0, 0 },
  { "index_rare, taken", index_rare, set, index_rare_ok, 0, 0 },
  { "first_rare", first_rare, zero, first_rare_ok, 0, 0 },
  { "first_rare, taken", first_rare, set, first_rare_ok, 0, 0 },
  { "copy_rare", copy_rare, zero, copy_rare_ok, 0, 0 },
  { "copy_rare, taken", copy_rare, set, copy_rare_ok, 0, 0 },
  { "align_local", align_local, zero, align_local_ok, 0, 0 },
  { "split_argument", split_argument, zero, split_argument_ok, 0, 0 },
  { "fifth_argument", fifth_argument, zero, fifth_argument_ok, 0, 0 },
  { "fifth_argument, taken", fifth_argument, set, fifth_argument_ok, 0, 0 },
  { "return_address", return_address, zero, return_address_ok, 0, 0 },
  { 0, 0, 0, 0, 0, 0 }
};
