/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vectors end at 63.  */
#include "../target.h"

#ifdef TWIN
void h (void) __attribute__ ((interrupt_abi ("msp430", 63)));
#else
void h (void) __attribute__ ((interrupt_abi ("msp430", 64))); /* { dg-error "interrupt vector 64 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
