/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler for an abort that can return gets a warning.  */
#include "../target.h"

#ifdef TWIN
__attribute__ ((interrupt_abi ("x86", 18), noreturn))
void h (struct frame *f __attribute__ ((unused))) { for (;;) __asm__ volatile ("hlt"); }
__attribute__ ((interrupt_abi ("x86", 18)))
void h2 (struct frame *f __attribute__ ((unused))) { for (;;) __asm__ volatile ("hlt"); }
#else
__attribute__ ((interrupt_abi ("x86", 18)))
void h (struct frame *f __attribute__ ((unused))) { } /* { dg-warning "handler 'h' for vector 18 \\('#MC', .*\\) can return, but an abort leaves no state to return to$" } */
/* { dg-note "see SDM 6.15, interrupt 18; declare the handler 'noreturn' and end it in a halt or a reset$" "" { target *-*-* } .-1 } */
#endif
