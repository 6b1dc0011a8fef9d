/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the code of handlers for the 430X, small model: PUSHM.A, though
   pointers have 16 bits: __int20 and assembly in the interrupted code have
   20, and a write of 16 clears the rest.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430x -O2" } */
#include "shape.h"

/* { dg-final { scan-function-times empty {^\t} 1 } } */
/* { dg-final { scan-function-not call_static {^\t(PUSH|POP)} } } */
/* { dg-final { scan-function-times call_deep {^\tPUSHM.A\t#1, R12$} 1 } } */
/* { dg-final { scan-function-times call_deep {^\tMOVA\t@R1\+, R12$} 1 } } */
/* { dg-final { scan-function-times call_ext {^\tPUSHM.A\t#5, R15$} 1 } } */
/* { dg-final { scan-function-times call_ext {^\tPOPM.A\t#5, r15$} 1 } } */
/* { dg-final { scan-function-times call_ext {^\tCALL\t#ext$} 1 } } */
/* { dg-final { scan-function-times rare {^\tPUSHM.A\t#5, R15$} 1 } } */
/* { dg-final { scan-function-times rare {^\tRETI$} 2 } } */
/* Four bytes for each saved register.  */
/* { dg-final { scan-function wake_saved {^\tBIC.W\t#240, 4\(SP\)$} } } */
/* { dg-final { scan-function on_exit {^\tBIC.W\t#16, 0\(SP\)$} } } */
/* { dg-final { scan-function-not forever {^\t(PUSH|RET)} } } */
/* { dg-final { scan-assembler-not {^\t(PUSHM|POPM).W\t} } } */
/* { dg-final { scan-assembler-not {^\t.section\t.lowtext} } } */
