/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the device's header was read, a vector that the device does not have
   is refused; its last one is not.  */
/* { dg-options "-mmcu=atmega328p -Os" } */
#include <avr/io.h>

#define HANDLER(N) __attribute__ ((interrupt_abi ("avr", N)))

void HANDLER (25) last (void) {}
void HANDLER (26) beyond (void) {} /* { dg-error "interrupt vector 26 is out of range" } */
/* { dg-note "vectors of this device go from 1 to 25" "" { target avr } .-1 } */
