/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant for a register below r16 goes through r31, which __tmp_reg__ keeps
   meanwhile: that changes r0 and not r31.  Where r31 had half of the stack
   pointer (SEED=2042, 820), the audit refused.  */
/* { dg-options "-mmcu=atmega328p -O1" } */
extern int g[12];

void __attribute__ ((interrupt_abi ("avr"))) handler (void)
{
  register int *x __asm__ ("r2") = g;
  __asm__ volatile ("" : : "r" (x));
}
/* { dg-final { scan-function-times handler {^\tmov __tmp_reg__,r31$} 1 } } */
/* { dg-final { scan-function-times handler {^\tmov r31,__tmp_reg__$} 1 } } */
/* { dg-final { scan-function-times handler {^\tpush r0$} 1 } } */
/* { dg-final { scan-function-times handler {^\tpush } 3 } } */
