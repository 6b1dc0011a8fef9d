/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The C half of the unknown callees; always compiled by the plain compiler
   with -mgeneral-regs-only, whatever the handlers get.  */
#include "ext.h"
#include <stdarg.h>
#include <stddef.h>

#ifdef __x86_64__
/* Every call-clobbered register but those of a result.  */
# define TRASH()                                                              \
  __asm__ volatile ("mov $0x1badbad1badbad1b, %%rcx; mov %%rcx, %%rsi;"      \
		    "mov %%rcx, %%rdi; mov %%rcx, %%r8; mov %%rcx, %%r9;"     \
		    "mov %%rcx, %%r10; mov %%rcx, %%r11; add %%cl, %%cl"      \
		    ::: "rcx", "rsi", "rdi", "r8", "r9", "r10", "r11", "cc")
#else
# define TRASH()                                                              \
  __asm__ volatile ("mov $0x1badbad1, %%ecx; add %%cl, %%cl" ::: "ecx", "cc")
#endif

/* At the first instruction of a callee the stack is one word off 16.  */
#define CALLED()                                                              \
  do                                                                          \
    {                                                                         \
      unsigned long fl, cfa = (unsigned long) __builtin_dwarf_cfa ();         \
      __asm__ volatile ("pushf; pop %0" : "=r"(fl) : : "memory");             \
      ext_calls++;                                                            \
      ext_badly += (cfa & (STACK_ALIGN - 1)) != 0 || (fl & 0x400) != 0;                      \
    }                                                                         \
  while (0)

#ifndef STACK_ALIGN
# define STACK_ALIGN 16
#endif

int ext_calls, ext_badly;
long ext_seen[10];

void
ext (void)
{
  CALLED ();
  __asm__ volatile ("xor %%eax, %%eax; lea 77(%%eax), %%edx"
		    ::: "eax", "edx", "cc");
  TRASH ();
}

long
ext3 (long a, long b, long c)
{
  CALLED ();
  ext_seen[0] = a;
  ext_seen[1] = b;
  ext_seen[2] = c;
  __asm__ volatile ("mov $-9, %%edx" ::: "edx");
  TRASH ();
  return ext_seen[0] + ext_seen[1] + ext_seen[2];
}

long
ext9 (long a, long b, long c, long d, long e, long f, long g, long h, long i)
{
  long v[9] = { a, b, c, d, e, f, g, h, i }, sum = 0;
  CALLED ();
  for (int n = 0; n < 9; n++)
    sum += ext_seen[n] = v[n];
  TRASH ();
  return sum;
}

long
ext_sum (int n, ...)
{
  va_list ap;
  long sum = 0;
  CALLED ();
  va_start (ap, n);
  while (n--)
    sum += va_arg (ap, long);
  va_end (ap);
  TRASH ();
  return sum;
}

struct ext_big
ext_big (long from)
{
  struct ext_big r;
  CALLED ();
  for (int n = 0; n < 8; n++)
    r.v[n] = from + n;
  TRASH ();
  return r;
}

struct ext_two
ext_two (long a)
{
  struct ext_two r = { a, ~a };
  CALLED ();
  TRASH ();
  return r;
}

long
ext_apply (long (*f) (long), long a)
{
  CALLED ();
  a = f (a);
  TRASH ();
  return a;
}

/* The C library's own ones change vector registers: a kernel has others, and
   so have the handlers here.  */
#ifndef NO_LIBRARY
void *
memcpy (void *to, const void *from, size_t n)
{
  char *t = to;
  const char *f = from;
  for (; n--; t++, f++)
    {
      *t = *f;
      __asm__ volatile ("" : : : "memory");
    }
  CALLED ();
  ext_calls--;
  return to;
}

void *
memset (void *to, int c, size_t n)
{
  for (char *t = to; n--; t++)
    {
      *t = c;
      __asm__ volatile ("" : : : "memory");
    }
  CALLED ();
  ext_calls--;
  return to;
}
#endif
