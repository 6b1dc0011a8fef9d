/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor does a cast help: a call through the result would enter a handler.  */
#include "target.h"

handler_fn h;
extern plain_fn *p;
extern handler_fn *q;
extern void *a;
extern __UINTPTR_TYPE__ n;

#ifdef TWIN
void f (void);
void
f (void)
{
  a = (void *) h;
  n = (__UINTPTR_TYPE__) h;
}
#else
void f (void);
void
f (void)
{
  p = (plain_fn *) h; /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address in a 'void \\*' or an integer, or in a pointer whose type has 'interrupt_abi \\(.*\\)'$" "" { target *-*-* } .-1 } */
}
#endif
