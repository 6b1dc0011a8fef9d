/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After an error of the compiler's own in a handler, the audit has nothing to
   add.  */
/* { dg-additional-options "-O0" } */

volatile int size;
__attribute__ ((interrupt_abi ("avr"))) void
h (void)
{
  volatile char a[4] = { 0 };
  size = a[size];
#ifndef TWIN
  __asm__ volatile ("" : : : "r28");
#endif
} /* { dg-error "r28 cannot be used in 'asm' here$" } */
