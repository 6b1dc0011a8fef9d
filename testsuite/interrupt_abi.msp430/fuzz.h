/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What random programs include (testsuite/interrupt_abi.fuzz/run.sh): each is
   a handler of run/check.c.  Compiled with -DFUZZ_REF, without the plugin, it
   is the function that says what the handler has to do.  */
#ifndef FUZZ_H
#define FUZZ_H

#define ext_sum ext_sum_of_six
#ifdef FUZZ_REF
# define BUILTIN
#endif
#include "run/bench.h"
#undef ext_sum

typedef int num;
typedef unsigned unum;

num ext3 (num, num, num);
num ext9 (num, num, num, num, num, num, num, num, num);
#define ext_sum ext_sum_of
num ext_sum (int n, ...);
struct ext_big { num v[8]; };
struct ext_big ext_big (num);
struct ext_two { num a, b; };
struct ext_two ext_two (num);

#define NOINLINE __attribute__ ((noinline))
#define NOIPA __attribute__ ((noipa))
#define likely(X) __builtin_expect (!!(X), 1)
#define unlikely(X) __builtin_expect (!!(X), 0)

#define FUZZ_ASM(R) __asm__ volatile ("MOV #-1, " R : : : R)
#define FUZZ_ASM_0 FUZZ_ASM ("r12")
#define FUZZ_ASM_1 FUZZ_ASM ("r15")
#define FUZZ_ASM_2 FUZZ_ASM ("r11")
#define FUZZ_ASM_3 FUZZ_ASM ("r5")
#define FUZZ_ASM_4 FUZZ_ASM ("r9")
/* Changes of the saved SR that show and do no harm: SCG0 and SCG1.  */
#ifdef FUZZ_REF
# define FUZZ_BIS (check_set |= 0x40)
# define FUZZ_BIC (check_clear |= 0x80)
#else
# define FUZZ_BIS __bis_SR_register_on_exit (0x40)
# define FUZZ_BIC __bic_SR_register_on_exit (0x80)
#endif

struct fuzz_side
{
  void (*start) (unsigned long);
  void (*finish) (void);
  const char *data;
  unsigned size;
};

#define FUZZ_SIDE(DATA)                                                       \
  { fuzz_start, fuzz_finish, (const char *) &(DATA), sizeof (DATA) }

#ifdef FUZZ_REF
# define PRESERVE_ALL
# define FUZZ_HANDLER(N, CODE)                                                \
  void fuzz_ref_##N (void);                                                   \
  void fuzz_ref_##N (void)
# define FUZZ_PROGRAM(N, CODE, DATA)                                          \
  extern const struct fuzz_side fuzz_side_##N;                                \
  const struct fuzz_side fuzz_side_##N = FUZZ_SIDE (DATA);

#else
# define PRESERVE_ALL __attribute__ ((interrupt_abi ("preserve-all")))
# define FUZZ_HANDLER(N, CODE)                                                \
  void fuzz_ref_##N (void);                                                   \
  HANDLER (fuzz_##N)

# define FUZZ_PROGRAM(N, CODE, DATA)                                          \
  extern const struct fuzz_side fuzz_side_##N;                                \
  static const struct fuzz_side fuzz_mine = FUZZ_SIDE (DATA);                 \
  static unsigned fuzz_calls, fuzz_entry;                                     \
  static void                                                                 \
  fuzz_before (void)                                                          \
  {                                                                           \
    unsigned long k = N * 3ul + fuzz_entry++;                                 \
    fuzz_side_##N.start (k);                                                  \
    ext_calls = 0;                                                            \
    fuzz_ref_##N ();                                                          \
    fuzz_calls = ext_calls;                                                   \
    fuzz_mine.start (k);                                                      \
    ext_calls = 0;                                                            \
  }                                                                           \
  static int                                                                  \
  fuzz_after (void)                                                           \
  {                                                                           \
    fuzz_mine.finish ();                                                      \
    fuzz_side_##N.finish ();                                                  \
    for (unsigned i = 0; i < fuzz_mine.size; i++)                             \
      if (fuzz_mine.data[i] != fuzz_side_##N.data[i])                         \
	return 0;                                                             \
    return ext_calls == fuzz_calls;                                           \
  }                                                                           \
  __attribute__ ((section (".tests"), used))                                  \
  static const struct test fuzz_test                                          \
    = { #N, fuzz_##N, fuzz_before, fuzz_after, 0, 0 };
#endif

#endif
