/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A misspelled modifier is mended.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", "swapgs")));
#else
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", "swap-gs"))); /* { dg-error "unknown modifier 'swap-gs'; did you mean 'swapgs'.$" } */
/* { dg-note "modifiers known here: 'swapgs'$" "" { target *-*-* } .-1 } */
#endif
