/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A callee declared to be compiled for APX may change its registers, which a
   handler compiled without has no insns to save.  */
/* { dg-require-effective-target apx } */
#include "../target.h"

void add (void) __attribute__ ((target ("apxf,general-regs-only")));
#ifdef TWIN
__attribute__ ((target ("apxf")))
#endif
HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
  add (); /* { dg-error "interrupt handler 'h' calls 'add', which may change APX registers$" } */
  /* { dg-note "the handler is compiled without '-mapxf'; what it calls may use its registers" "" { target *-*-* } .-1 } */
}
