/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A vector's name is no string: the device header makes it a number.  */
#include "../target.h"

#ifdef TWIN
#define TIMER0_A0_VECTOR (9)
void h (void) __attribute__ ((interrupt_abi ("msp430", TIMER0_A0_VECTOR)));
#else
void h (void) __attribute__ ((interrupt_abi ("msp430", "timer0_a0"))); /* { dg-error "'timer0_a0' is no modifier, and no vector either$" } */
/* { dg-note "a vector is a number: write it, or the macro for it of the device header, without quotes$" "" { target *-*-* } .-1 } */
/* { dg-note "modifiers known here: 'wakeup'$" "" { target *-*-* } .-2 } */
#endif
