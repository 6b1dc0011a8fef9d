/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reinterpret_cast to an ordinary function pointer is refused.  */
#include "target.h"

handler_fn h;

#ifdef TWIN
void *p = reinterpret_cast<void *> (h);
#else
plain_fn *p = reinterpret_cast<plain_fn *> (h); /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address in a 'void \\*' or an integer, or in a pointer whose type has 'interrupt_abi \\(.*\\)'$" "" { target *-*-* } .-1 } */
#endif
