/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the device's header was read, a vector that the device does not have
   is refused; its last one is not: two bytes a vector.  */
/* { dg-options "-mmcu=attiny85 -Os" } */
#include <avr/io.h>

#define HANDLER(N) __attribute__ ((interrupt_abi ("avr", N)))

void HANDLER (14) last (void) {}
void HANDLER (15) beyond (void) {} /* { dg-error "interrupt vector 15 is out of range" } */
/* { dg-note "vectors of this device go from 1 to 14" "" { target avr } .-1 } */
