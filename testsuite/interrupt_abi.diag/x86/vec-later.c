/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A vector that only a later declaration names is checked with the first signature.  */
#include "../target.h"

void h (struct frame *) HANDLER;

#ifdef TWIN
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", 3)));
#else
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", 13))); /* { dg-error "handler 'h' for vector 13 \\('#GP', general protection\\) needs a parameter" } */
/* { dg-note "the CPU pushes an error code" "" { target *-*-* } .-1 } */
#endif
