/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vector 0 is the reset.  */
#include "../target.h"

#ifdef TWIN
void h (void) __attribute__ ((interrupt_abi ("avr", 1)));
#else
void h (void) __attribute__ ((interrupt_abi ("avr", 0))); /* { dg-error "interrupt vector 0 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
