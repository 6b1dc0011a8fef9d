/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor one in a function.  */
/* { dg-additional-options "-Wno-incompatible-pointer-types" } */
#include "target.h"

handler_fn h;
extern plain_fn *p;
extern handler_fn *q;

#ifdef TWIN
void f (void);
void
f (void)
{
  handler_fn *r = h;
  q = r;
}
#else
void f (void);
void
f (void)
{
  plain_fn *r = h; /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address in a 'void \\*' or an integer, or in a pointer whose type has 'interrupt_abi \\(.*\\)'$" "" { target *-*-* } .-1 } */
}
#endif
