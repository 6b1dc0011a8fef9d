/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A misspelled modifier is mended.  */
#include "../target.h"

#ifdef TWIN
void h (void) __attribute__ ((interrupt_abi ("msp430", "wakeup")));
#else
void h (void) __attribute__ ((interrupt_abi ("msp430", 3, "wake-up"))); /* { dg-error "unknown modifier 'wake-up'; did you mean 'wakeup'.$" } */
/* { dg-note "modifiers known here: 'wakeup'$" "" { target *-*-* } .-1 } */
#endif
