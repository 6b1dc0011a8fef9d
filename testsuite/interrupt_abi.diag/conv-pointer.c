/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor does another level of pointers hide it.  */
#include "target.h"

handler_fn h;
extern plain_fn *p;
extern handler_fn *q;
extern plain_fn **pp;
extern handler_fn **qq;

#ifdef TWIN
void f (void);
void
f (void)
{
  qq = &q;
}
#else
void f (void);
void
f (void)
{
  pp = (plain_fn **) &q; /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address in a 'void \\*' or an integer, or in a pointer whose type has 'interrupt_abi \\(.*\\)'$" "" { target *-*-* } .-1 } */
}
#endif
