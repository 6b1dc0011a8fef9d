/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The front end's error has our reason beside it.  */
#include "target.h"

handler_fn h;

#ifdef TWIN
handler_fn *p = h;
#else
plain_fn *p = h; /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address in a 'void \\*' or an integer, or in a pointer whose type has 'interrupt_abi \\(.*\\)'$" "" { target *-*-* } .-1 } */
/* { dg-error "invalid conversion from" "" { target *-*-* } .-2 } */
#endif
