/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same rules for a "preserve-all" function, in words that fit it.  */
#include "../target.h"

#ifdef TWIN
void ext (void) __attribute__ ((target ("general-regs-only")));
#else
void ext (void);
#endif
__attribute__ ((interrupt_abi ("preserve-all"))) void f (void) /* { dg-note "the function is declared here$" } */
{
  ext (); /* { dg-error "'preserve-all' function 'f' calls 'ext', which may change (vector|x87) registers$" } */
  /* { dg-note "a function with this ABI preserves general registers only; compile what it calls with" "" { target *-*-* } .-1 } */
}
