/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plain pointer is not assigned to a pointer to handlers.  */
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
  q = h;
}
#else
void f (void);
void
f (void)
{
  q = p; /* { dg-error "a pointer to an ordinary function cannot become a pointer to a function with the '.*' interrupt ABI$" } */
}
#endif
