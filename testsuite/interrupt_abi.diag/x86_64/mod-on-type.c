/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type has no modifiers.  */
#include "../target.h"

#ifdef TWIN
void (*p) (struct frame *) HANDLER;
#else
void (*p) (struct frame *) __attribute__ ((interrupt_abi ("x86", "swapgs"))); /* { dg-error "a modifier belongs to one function, not to a type$" } */
/* { dg-note "keep only the name of the ABI here, and write the rest before the declaration of the function itself$" "" { target *-*-* } .-1 } */
#endif
