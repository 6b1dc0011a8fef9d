/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrong handlers, one at a time, chosen by -DMUTANT=n: the demo must find
   each of them.  In assembly, since the compiler will not make them; 10 is in
   handlers.h.  */
#include "handlers.h"
#include "user.h"

#ifndef MUTANT
#define MUTANT 0
#endif

#ifdef __x86_64__
#define IRET "iretq"
#define A "rax"
#define B "rbx"
#define SP "rsp"
#define WORD_SIZE "8"
#define SIXTH "r10"
#else
#define IRET "iretl"
#define A "eax"
#define B "ebx"
#define SP "esp"
#define WORD_SIZE "4"
#define SIXTH "edx"
#endif

#define WRONG(name, text) \
  void name (void) __attribute__ ((naked, unused)); \
  void name (void) { __asm__ (text); }

#if MUTANT == 1
/* Saves nothing although it changes a register that calls may change.  */
WRONG (mutant, "incl timer_ticks\n\tdecl spin_ticks\n\tjnz 1f\n\t"
	       "movl $event_spin_done, 0x40100618\n1:\t" /* USER_SPIN */
	       "mov $0x20, %al\n\tout %al, $0x20\n\t" IRET)
#define MUTANT_VECTOR VECTOR_TIMER
#elif MUTANT == 2
/* The same with a register that calls keep.  */
WRONG (mutant, "lea 1(%" B "), %" B "\n\t" IRET)
#define MUTANT_VECTOR 3
#elif MUTANT == 3
/* A change of the frame is lost: UD2 is executed again.  */
WRONG (mutant, "push %" A "\n\tmov " WORD_SIZE "(%" SP "), %" A "\n\t"
	       "add $2, %" A "\n\tpop %" A "\n\t" IRET)
#define MUTANT_VECTOR 6
#elif MUTANT == 4
/* The error code is not popped.  */
WRONG (mutant, IRET)
#define MUTANT_VECTOR 13
#elif MUTANT == 5
/* Changes a vector register.  */
WRONG (mutant, "pxor %xmm7, %xmm7\n\t" IRET)
#define MUTANT_VECTOR 3
#elif MUTANT == 6
/* Changes the flags that it returns with.  */
WRONG (mutant, "xorl $1, 2*" WORD_SIZE "(%" SP ")\n\t" IRET)
#define MUTANT_VECTOR 3
#elif MUTANT == 7
/* Returns by RET on an early exit.  */
WRONG (mutant, "ret")
#define MUTANT_VECTOR (VECTOR_SHAPES + 3)
#elif MUTANT == 8
/* Does nothing, when something was to be done.  */
WRONG (mutant, IRET)
#define MUTANT_VECTOR (VECTOR_SHAPES + 0)
#elif MUTANT == 9
/* Pushes and pops in different orders.  */
WRONG (mutant, "push %" A "\n\tpush %" SIXTH "\n\tpop %" A "\n\tpop %" SIXTH
	       "\n\tincl shapes_done\n\t" IRET)
#define MUTANT_VECTOR (VECTOR_SHAPES + 1)
#endif

void
mutants_install (void)
{
#ifdef MUTANT_VECTOR
  set_gate (MUTANT_VECTOR, (uword) mutant,
	    MUTANT_VECTOR == VECTOR_TIMER ? 0 : 3);
#endif
}
