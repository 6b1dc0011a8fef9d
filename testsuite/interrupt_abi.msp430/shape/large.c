/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the code of handlers for the 430X, large model: 20 bits saved,
   CALLA, RETI and not RETA, and a place below 64 KiB, where a vector of 16 bits
   finds them.  */
/* { dg-do compile } */
/* { dg-options "-mlarge -O2" } */
#include "shape.h"

/* { dg-final { scan-function-times empty {^\t} 1 } } */
/* { dg-final { scan-function-not call_static {^\t(PUSH|POP)} } } */
/* { dg-final { scan-function-times call_ext {^\tPUSHM.A\t#5, R15$} 1 } } */
/* { dg-final { scan-function-times call_ext {^\tPOPM.A\t#5, r15$} 1 } } */
/* { dg-final { scan-function-times call_ext {^\tCALLA\t#ext$} 1 } } */
/* { dg-final { scan-function call_ext {^\tRETI$} } } */
/* { dg-final { scan-function-not call_ext {^\tRETA?$} } } */
/* { dg-final { scan-function-times rare {^\tPUSHM.A\t#5, R15$} 1 } } */
/* { dg-final { scan-function wake_saved {^\tBIC.W\t#240, 4\(SP\)$} } } */
/* { dg-final { scan-function-not forever {^\t(PUSH|RET)} } } */
/* { dg-final { scan-function ordinary {^\tRETA$} } } */
/* { dg-final { scan-assembler {^\t.section\t.lowtext} } } */
