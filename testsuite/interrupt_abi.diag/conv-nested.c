/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor in a nested function, which C never makes generic by itself.  */
#include "target.h"

handler_fn h;
void call (plain_fn *);
void *address;
void f (void);

void
f (void)
{
  void nested (void)
  {
#ifdef TWIN
    address = (void *) h;
#else
    call ((plain_fn *) h); /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address" "" { target *-*-* } .-1 } */
#endif
  }
  nested ();
}
