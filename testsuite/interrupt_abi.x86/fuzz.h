/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What random programs include (testsuite/interrupt_abi.fuzz/run.sh): each is
   a handler of the ring-3 harness.  Compiled with -DFUZZ_REF, without the
   plugin, it is the function that says what the handler has to do.  */
#ifndef FUZZ_H
#define FUZZ_H

#include "run/run.h"

typedef long num;
typedef unsigned long unum;

#define likely(X) __builtin_expect (!!(X), 1)

#define FUZZ_ASM_0 __asm__ volatile ("mov $-1, %%eax" : : : "eax")
#define FUZZ_ASM_1 __asm__ volatile ("mov $-1, %%ebx" : : : "ebx")
#define FUZZ_ASM_2 __asm__ volatile ("mov $-1, %%ecx" : : : "ecx")
#define FUZZ_ASM_3 __asm__ volatile ("mov $-1, %%edx" : : : "edx")
#define FUZZ_ASM_4 __asm__ volatile ("mov $-1, %%esi" : : : "esi")
#define FUZZ_ASM_5 __asm__ volatile ("mov $-1, %%edi" : : : "edi")
/* A string instruction: DF must be clear.  */
#define FUZZ_ASM_6                                                            \
  do                                                                          \
    {                                                                         \
      static char from[9] = "interrupt", to[9];                               \
      void *s = from, *d = to;                                                \
      word n = 9;                                                             \
      __asm__ volatile ("rep movsb" : "+S"(s), "+D"(d), "+c"(n)               \
			: : "memory");                                        \
      g[to[8] & 7]++;                                                         \
    }                                                                         \
  while (0)

struct fuzz_side
{
  void (*start) (unsigned long);
  void (*finish) (void);
  const void *data;
  size_t size;
};

/* Not memcmp: -mrtd and -mregparm are not the C library's.  */
static inline int
fuzz_same (const struct fuzz_side *a, const struct fuzz_side *b)
{
  const volatile char *p = a->data, *q = b->data;
  for (size_t i = 0; i < a->size; i++)
    if (p[i] != q[i])
      return 0;
  return 1;
}

#define FUZZ_SIDE(DATA)                                                       \
  { fuzz_start, fuzz_finish, &(DATA), sizeof (DATA) }
#define FUZZ_ARGS_0 struct frame *f
#define FUZZ_ARGS_1 struct frame *f, word code
#define FUZZ_USE_0 (f)
#define FUZZ_USE_1 (f, s->code)

#ifdef FUZZ_REF
# undef PRESERVE_ALL
# define PRESERVE_ALL
# define FUZZ_HANDLER(N, CODE)                                                \
  void fuzz_ref_##N (FUZZ_ARGS_##CODE);                                       \
  void fuzz_ref_##N (FUZZ_ARGS_##CODE)
# define FUZZ_PROGRAM(N, CODE, DATA)                                          \
  extern const struct fuzz_side fuzz_side_##N;                                \
  const struct fuzz_side fuzz_side_##N = FUZZ_SIDE (DATA);

#else
# define FUZZ_HANDLER(N, CODE)                                                \
  void fuzz_ref_##N (FUZZ_ARGS_##CODE);                                       \
  FUZZ_RETURN_##CODE fuzz_##N (FUZZ_ARGS_##CODE)
# define FUZZ_RETURN_0 IRQ
# define FUZZ_RETURN_1 FAULT

/* Runs the function on a copy of the frame, for the handler to do the same
   after it.  */
# define FUZZ_PROGRAM(N, CODE, DATA)                                          \
  extern const struct fuzz_side fuzz_side_##N;                                \
  static const struct fuzz_side fuzz_mine = FUZZ_SIDE (DATA);                 \
  static int fuzz_calls;                                                      \
  BEFORE (fuzz_before)                                                        \
  {                                                                           \
    word flags = s->want_frame.flags;                                         \
    struct frame *f = &s->want_frame;                                         \
    fuzz_side_##N.start (s->number);                                          \
    ext_calls = ext_badly = 0;                                                \
    fuzz_ref_##N FUZZ_USE_##CODE;                                             \
    fuzz_calls = ext_calls;                                                   \
    ext_calls = ext_badly = 0;                                                \
    fuzz_mine.start (s->number);                                              \
    s->want.reg[FLAGS] ^= flags ^ f->flags;                                   \
  }                                                                           \
  AFTER (fuzz_after)                                                          \
  {                                                                           \
    UNUSED_SHOT;                                                              \
    WANT (ext_called_well (fuzz_calls));                                      \
    fuzz_mine.finish ();                                                      \
    fuzz_side_##N.finish ();                                                  \
    WANT (fuzz_same (&fuzz_mine, &fuzz_side_##N));                            \
    return NULL;                                                              \
  }                                                                           \
  TEST_AS (fuzz_##N, N, .before = fuzz_before, .after = fuzz_after,           \
	   .code = CODE, .flags = BUILTIN_WRONG | CLANG_WRONG);
#endif

#endif
