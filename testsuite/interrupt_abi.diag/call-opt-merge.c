/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Identical code folding makes no handler an alias or a call of another one,
   nor of an ordinary function with the same body.  The twin is the same.  */
/* { dg-options "-fipa-icf" } */
/* { dg-additional-options "-mgeneral-regs-only" { target native } } */
#include "target.h"

#ifndef TWIN
#define TWIN 0
#endif
extern int ticks;

#define BODY { ticks += 3; ticks ^= 5; }
HANDLER void h1 (PARAMS) BODY
HANDLER void h2 (PARAMS) BODY
void ordinary (PARAMS) BODY

/* { dg-final { scan-assembler-times {^h[12]:} 2 } } */
/* { dg-final { scan-assembler-not {^\t\.set\t} } } */
/* { dg-final { scan-assembler-not {^\t(call|jmp|br|rjmp|CALL|BR)[lqa]?\t[#&]?(h[12]|ordinary)} } } */
/* { dg-final { scan-function-times h1 {^\tiretq?$} 1 { target native } } } */
/* { dg-final { scan-function-times h2 {^\tiretq?$} 1 { target native } } } */
/* { dg-final { scan-function-not ordinary {^\tiret} { target native } } } */
/* { dg-final { scan-function-times h1 {^\treti$} 1 { target avr } } } */
/* { dg-final { scan-function-times h2 {^\treti$} 1 { target avr } } } */
/* { dg-final { scan-function-times h1 {^\tRETI$} 1 { target msp430 } } } */
/* { dg-final { scan-function-times h2 {^\tRETI$} 1 { target msp430 } } } */
