/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No option silences it.  */
/* { dg-additional-options "-w -Wno-error" } */
#include "target.h"

handler_fn h;
/* { dg-note "'h' declared here" "a note of GCC itself" { target gcc15+ } .-1 } */
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
  p = h; /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-error "incompatible pointer type" "an error of GCC itself" { target gcc14+ } .-1 } */
/* { dg-note "only the CPU may enter a handler: keep its address in a 'void \\*' or an integer, or in a pointer whose type has 'interrupt_abi \\(.*\\)'$" "" { target *-*-* } .-2 } */
}
#endif
