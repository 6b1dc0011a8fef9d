/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A callee that is known only by its declaration may change vector state.  */
#include "../target.h"

#ifdef TWIN
void ext (void) __attribute__ ((target ("general-regs-only")));
#else
void ext (void);
#endif
HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
  ext (); /* { dg-error "interrupt handler 'h' calls 'ext', which may change (vector|x87) registers$" } */
  /* { dg-note "a handler preserves general registers only; compile what it calls with '-mgeneral-regs-only', or give it '__attribute__.*general-regs-only.*'$" "" { target *-*-* } .-1 } */
}
