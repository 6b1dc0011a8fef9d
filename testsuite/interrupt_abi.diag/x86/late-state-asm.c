/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inline assembly says what it changes.  */
#include "../target.h"

HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
#ifdef TWIN
  __asm__ volatile ("nop" : : : "eax");
#else
  __asm__ volatile ("nop" : : : "xmm3"); /* { dg-error "inline assembly in interrupt handler 'h' changes vector register 'xmm3'$" } */
  /* { dg-note "a handler preserves general registers only" "" { target *-*-* } .-1 } */
#endif
}
