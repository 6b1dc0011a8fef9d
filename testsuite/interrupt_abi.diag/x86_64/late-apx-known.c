/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A callee in sight that changes a register of APX, which a handler compiled
   without has no insns to save.  */
/* { dg-require-effective-target apx } */
#include "../target.h"

static __attribute__ ((noinline, target ("apxf"))) void add (void)
#ifdef TWIN
{ __asm__ volatile ("nop" : : : "rax"); }
#else
{ __asm__ volatile ("nop" : : : "r20"); }
#endif
HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
  add (); /* { dg-error "interrupt handler 'h' calls 'add', which (may change|changes) APX registers$" } */
  /* { dg-note "the handler is compiled without '-mapxf'; what it calls may use its registers" "" { target *-*-* } .-1 } */
}
