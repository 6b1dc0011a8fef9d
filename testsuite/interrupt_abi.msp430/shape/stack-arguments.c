/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: where whole registers do not fit what the back end counts for
   them, a "preserve-all" function has no arguments on the stack.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430x -O2" } */
int __attribute__ ((interrupt_abi ("preserve-all")))
f (int a, int b, int c, int d, int e) /* { dg-error "function 'f' has the 'preserve-all' ABI and gets arguments on the stack" } */
{                                     /* { dg-note "pass fewer arguments, or a pointer to them" "" { target *-*-* } .-1 } */
  return a + b + c + d + e;
}
