/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array of variable length beside an over-aligned local needs %r13, or on
   i386 %edi: where an option fixes that, no prologue saves it.  */
/* { dg-do compile } */
/* { dg-additional-options "-mgeneral-regs-only" } */
/* { dg-additional-options "-ffixed-r13" { target x86 } } */
/* { dg-additional-options "-ffixed-edi" { target i386 } } */
#include "../target.h"

volatile int size;
HANDLER void h (PARAMS) /* { dg-error "interrupt handler 'h': an option fixes the register that finds a realigned frame beside objects of variable size$" } */
{
  volatile char a[8] __attribute__ ((aligned (64))) = { 0 };
#ifdef TWIN
  volatile char b[8];
#else
  volatile char b[size];
#endif
  b[1] = a[1];
  size = b[1];
}
