/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A misspelled modifier without a vector before it is no vector's name.  */
#include "../target.h"

#ifdef TWIN
void h (void) __attribute__ ((interrupt_abi ("msp430", "wakeup")));
#else
void h (void) __attribute__ ((interrupt_abi ("msp430", "wakup"))); /* { dg-error "unknown modifier 'wakup'; did you mean 'wakeup'.$" } */
/* { dg-note "modifiers known here: 'wakeup'$" "" { target *-*-* } .-1 } */
#endif
