/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor in a compound literal of file scope, a variable without a name.  */
#include "target.h"

handler_fn h;

#ifdef TWIN
extern handler_fn **q;
handler_fn **q = (handler_fn *[]) { h };
#else
extern plain_fn **q;
plain_fn **q = (plain_fn *[]) { (plain_fn *) h }; /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address" "" { target *-*-* } .-1 } */
#endif
