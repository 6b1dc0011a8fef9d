/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What csmith's programs include, instead of csmith's own: without a C
   library, and with a hash of the variables that the handler and its
   reference must agree on.  safe_math_int.h
   is csmith's safe_math.h without floating point: csmith.sh.

   With FUZZ_TRY the program is a native one of its own, which fails if a few
   calls take too long: there are no endless loops in handlers.  */
#ifndef FUZZ_CSMITH_H
#define FUZZ_CSMITH_H

#include <limits.h>
#include <stdint.h>

#ifdef FUZZ_TRY
# include <signal.h>
# include <sys/time.h>
# include <unistd.h>
typedef long num;
# define NOINLINE __attribute__ ((noinline))
# define unlikely(X) (X)
# define ext()
# define FUZZ_HANDLER(N, CODE) static void fuzz_try (int code)
# define FUZZ_PROGRAM(N, CODE, DATA)                                          \
  static void too_long (int n) { _exit (n); }                                 \
  int main (void)                                                             \
  {                                                                           \
    struct itimerval limit = { { 0, 0 }, { 0, 30000 } };                      \
    signal (SIGVTALRM, too_long);                                             \
    setitimer (ITIMER_VIRTUAL, &limit, 0);                                    \
    for (int i = 0; i < 16; i++)                                              \
      {                                                                       \
	fuzz_start (i);                                                       \
	fuzz_try (i);                                                         \
      }                                                                       \
    fuzz_finish ();                                                           \
    return 0;                                                                 \
  }
#else
# include "fuzz.h"
#endif

/* Named where it is never called; GCC 14 wants it declared.  */
int printf (const char *, ...);

#define UNDEFINED(X) (X)
#define LOG_INDEX
#define LOG_EXEC
#define STATIC static
#define FUNC_NAME(X) (safe_##X)
#include "safe_math_int.h"
#undef FUNC_NAME

/* FNV-1a, of bytes.  */
static uint32_t fuzz_hash;
static void
transparent_crc (uint64_t value, const char *name, int flag)
{
  (void) name, (void) flag;
  for (int i = 0; i < 8; i++, value >>= 8)
    fuzz_hash = (fuzz_hash ^ (value & 255)) * UINT32_C (16777619);
}
static void
transparent_crc_bytes (const char *p, int n, const char *name, int flag)
{
  while (n--)
    transparent_crc ((unsigned char) *p++, name, flag);
}
#define platform_main_begin() ((void) 0)
#define platform_main_end(X, FLAG) ((void) 0)

static num fuzz_entry;
static void
fuzz_start (unsigned long n)
{
  fuzz_entry = (num) n;
}

#define FUZZ_INLINED static inline __attribute__ ((always_inline))
#define FUZZ_CALLED static NOINLINE

#endif
