/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: a weak handler may have other definitions: no vector for it.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430 -O2" } */
volatile int n;

void __attribute__ ((weak, interrupt_abi ("msp430", 9)))
h (void) /* { dg-error "handler 'h' cannot serve vector 9: there may be other definitions of it, and a vector has one entry" } */
{        /* { dg-note "a handler with a vector is neither weak nor inline" "" { target *-*-* } .-1 } */
  n++;
}

/* Without a vector it may be weak.  */
void __attribute__ ((weak, interrupt_abi ("msp430")))
fine (void)
{
  n++;
}
