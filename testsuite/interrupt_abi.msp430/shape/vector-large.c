/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: a pointer of the large model does not fit a vector's entry.  */
/* { dg-do compile } */
/* { dg-options "-mlarge -O2" } */
volatile int n;

void __attribute__ ((interrupt_abi ("msp430")))
h (void)
{
  n++;
}

__attribute__ ((section ("__interrupt_vector_10")))
void (*const vector) (void) /* { dg-warning "'vector' has 4 bytes, and the entry of a vector 2" } */
  __attribute__ ((interrupt_abi ("msp430"))) = h; /* { dg-note "give the handler the number: 'interrupt_abi \\(\"msp430\", N\\)'" "" { target *-*-* } .-1 } */
