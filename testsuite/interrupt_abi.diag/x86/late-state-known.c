/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A callee in sight that does change vector or x87 registers.  */
#include "../target.h"

#ifdef TWIN
static __attribute__ ((noinline)) void add (void) { __asm__ volatile ("nop" : : : "memory"); }
#elif __x86_64__
static __attribute__ ((noinline)) void add (void) { __asm__ volatile ("nop" : : : "xmm3"); }
#else
static __attribute__ ((noinline)) void add (void) { __asm__ volatile ("nop" : : : "st"); }
#endif
HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
  add (); /* { dg-error "interrupt handler 'h' calls 'add', which (may change|changes) (vector|x87) registers$" } */
  /* { dg-note "a handler preserves general registers only" "" { target *-*-* } .-1 } */
}
