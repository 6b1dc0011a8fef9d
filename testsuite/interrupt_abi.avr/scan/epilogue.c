/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libgcc's __epilogue_restores__ changes X, and its RTL does not say so: a
   callee with that epilogue changes X too, if it pushes its few registers
   itself.  Found by SEED=2041, 574.  */
/* { dg-options "-mmcu=atmega328p -O1 -mcall-prologues" } */
volatile int n;

static int __attribute__ ((noinline)) same (int a)
{
  __asm__ volatile ("" : "+r" (a));
  return a;
}

static int __attribute__ ((noinline)) callee (int a, int b)
{
  int c = same (a);
  return same (b) + a + b + c;
}

void __attribute__ ((interrupt_abi ("avr"))) handler (void)
{
  n = callee (n, n);
}
/* { dg-final { scan-function-times callee {^\tr?jmp __epilogue_restores__} 1 } } */
/* { dg-final { scan-function-not callee {__prologue_saves__} } } */
/* { dg-final { scan-function-times handler {^\tpush r2[67]$} 2 } } */
/* { dg-final { scan-function-times handler {^\tpop r2[67]$} 2 } } */
