/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the device's header was read, a vector that the device does not have
   is refused; its last one is not: a macro in terms of another.  */
/* { dg-options "-mmcu=atxmega128a1 -Os" } */
#include <avr/io.h>

#define HANDLER(N) __attribute__ ((interrupt_abi ("avr", N)))

void HANDLER (124) last (void) {}
void HANDLER (125) beyond (void) {} /* { dg-error "interrupt vector 125 is out of range" } */
/* { dg-note "vectors of this device go from 1 to 124" "" { target avr } .-1 } */
