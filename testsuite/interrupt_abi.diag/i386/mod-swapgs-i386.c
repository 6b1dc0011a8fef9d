/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "swapgs" is an instruction of x86-64.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER;
#else
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", "swapgs"))); /* { dg-error "modifier 'swapgs' is for x86-64 only$" } */
/* { dg-note "there are no modifiers for this target$" "" { target *-*-* } .-1 } */
#endif
