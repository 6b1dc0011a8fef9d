/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What random programs include (testsuite/interrupt_abi.fuzz/run.sh): each is
   a handler for sim/fuzz.c.  Compiled with -DFUZZ_REF, without the plugin, it
   is the function that says what the handler has to do.  -DFUZZ_NB: a
   non-blocking one.  */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <string.h>

typedef int num;
typedef unsigned int unum;

#define NOINLINE __attribute__ ((noinline))
#define NOIPA __attribute__ ((noipa))
#define likely(X) __builtin_expect (!!(X), 1)
#define unlikely(X) __builtin_expect (!!(X), 0)

/* Callees that a handler cannot see (fuzz-ext.c).  Nine long arguments are
   more than there are registers for.  */
struct ext_big { num v[8]; };
struct ext_two { num a, b; };
void ext (void);
num ext3 (num, num, num);
num ext9 (long, long, long, long, long, long, long, long, long);
num ext_sum (int n, ...);
struct ext_big ext_big (num from);
struct ext_two ext_two (num a);

/* What a call may change, what it may not, and the fixed registers, which
   need no clobber: r0, SREG with its T flag, r1 as long as it is 0 in the
   end.  */
#define FUZZ_ASM_0 __asm__ volatile ("ldi r24, 255" : : : "r24")
#define FUZZ_ASM_1 __asm__ volatile ("ldi r30, 255" : : : "r30")
#define FUZZ_ASM_2 __asm__ volatile ("ser r26\n\tser r27" : : : "r26", "r27")
#define FUZZ_ASM_3 __asm__ volatile ("com __tmp_reg__")
#define FUZZ_ASM_4 __asm__ volatile ("set\n\tsec")
#ifdef __AVR_TINY__
# define FUZZ_ASM_5 __asm__ volatile ("ldi r18, 255" : : : "r18")
# define FUZZ_ASM_6 __asm__ volatile ("com r19" : : : "r19")
# define FUZZ_FLASH
#else
# define FUZZ_ASM_5 __asm__ volatile ("ldi r17, 255" : : : "r17")
# define FUZZ_ASM_6 __asm__ volatile ("com r2" : : : "r2")
# define FUZZ_FLASH __flash
#endif
#ifdef __AVR_HAVE_MUL__
# define FUZZ_ASM_7                                                           \
  __asm__ volatile ("mul %0, %0\n\tmov %0, r1\n\tclr __zero_reg__"            \
		    : "+r" (*(uint8_t *) &g[1]))
#else
# define FUZZ_ASM_7 __asm__ volatile ("inc __zero_reg__\n\tclr __zero_reg__")
#endif
#if defined __AVR_HAVE_RAMPZ__ && !defined __AVR_HAVE_RAMPD__
# define FUZZ_ASM_8                                                           \
  __asm__ volatile ("out __RAMPZ__, %0" : : "r" ((uint8_t) g[2]))
#else
# define FUZZ_ASM_8 __asm__ volatile ("swap %A0" : "+r" (g[2]))
#endif
/* What is AVR's alone: constants in the flash, 24-bit integers, fixed and
   floating point, for which libgcc has functions of odd clobbers.  */
#define FUZZ_ASM_9                                                            \
  do                                                                          \
    {                                                                         \
      static const FUZZ_FLASH num flash[4] = { 3, -70, 500, 9000 };           \
      g[3] += flash[g[4] & 3];                                                \
    }                                                                         \
  while (0)
#ifdef __AVR_TINY__
# define FUZZ_ASM_10 g[5] += *((volatile char *) &g[6] + 1)
#else
# define FUZZ_ASM_10                                                          \
  do                                                                          \
    {                                                                         \
      static const __memx num far[4] = { -3, 70, -500, 9001 };                \
      const __memx num *p = &far[g[5] & 3];                                   \
      g[5] += *p;                                                             \
    }                                                                         \
  while (0)
#endif
#define FUZZ_ASM_11                                                           \
  do                                                                          \
    {                                                                         \
      __uint24 n = (__uint24) g[6] * 77 + g[7];                               \
      g[6] = (num) (n >> 5) + (num) (n % 1000);                               \
    }                                                                         \
  while (0)
#ifdef __AVR_TINY__
# define FUZZ_ASM_12 g[7] += g[8] / 3
# define FUZZ_ASM_13 memmove (&g[8], &g[9], sizeof g[8])
#else
# define FUZZ_ASM_12 g[7] += (num) ((long) ((float) g[8] * 1.5f))
# define FUZZ_ASM_13                                                          \
  do                                                                          \
    {                                                                         \
      short _Accum a = (short _Accum) (signed char) g[8] / 3;                 \
      memcpy (&g[9], &a, sizeof g[9]);                                        \
    }                                                                         \
  while (0)
#endif

struct fuzz_side
{
  void (*start) (unsigned long);
  void (*finish) (void);
  const void *data;
  size_t size;
};
#define FUZZ_SIDE(NAME, DATA)                                                 \
  __attribute__ ((used, externally_visible)) struct fuzz_side NAME            \
      = { fuzz_start, fuzz_finish, &(DATA), sizeof (DATA) };
#define FUZZ_VISIBLE __attribute__ ((used, externally_visible)) void

#ifdef FUZZ_REF
# define PRESERVE_ALL
# define FUZZ_HANDLER(N, CODE)                                                \
  void fuzz_ref_##N (void);                                                   \
  FUZZ_VISIBLE fuzz_ref_##N (void)
# define FUZZ_PROGRAM(N, CODE, DATA) FUZZ_SIDE (fuzz_side_##N, DATA)
#else
# define PRESERVE_ALL __attribute__ ((interrupt_abi ("preserve-all")))
# ifdef FUZZ_NB
#  define FUZZ_HANDLER(N, CODE)                                               \
  __attribute__ ((interrupt_abi ("avr-non-blocking")))                        \
  FUZZ_VISIBLE fuzz_nb_##N (void)
# else
#  define FUZZ_HANDLER(N, CODE)                                               \
  __attribute__ ((interrupt_abi ("avr"))) FUZZ_VISIBLE fuzz_##N (void)
# endif
# define FUZZ_PROGRAM(N, CODE, DATA) FUZZ_SIDE (fuzz_mine_##N, DATA)
#endif

#endif
