/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: one handler a vector, however the vector is given.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430 -O2" } */
volatile int n;

void __attribute__ ((interrupt_abi ("msp430", 9)))
first (void) /* { dg-note "'first' is here" } */
{
  n++;
}

void __attribute__ ((interrupt_abi ("msp430", 9)))
second (void) /* { dg-error "'second' cannot serve vector 9: 'first' already does" } */
{
  n++;
}

void __attribute__ ((interrupt_abi ("msp430", 8)))
other (void) /* { dg-note "'other' is here" } */
{
  n++;
}

__attribute__ ((section ("__interrupt_vector_8")))
void (*const placed) (void) /* { dg-error "'placed' cannot serve vector 8: 'other' already does" } */
  __attribute__ ((interrupt_abi ("msp430"))) = first;

/* A declaration is no second handler.  */
void __attribute__ ((interrupt_abi ("msp430", 9))) first (void);
