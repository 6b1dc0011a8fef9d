/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor does std::bit_cast help, which is this built-in function.  */
#include "target.h"

handler_fn h;
void call (plain_fn *);
void f ();

void
f ()
{
#ifdef TWIN
  __UINTPTR_TYPE__ n = __builtin_bit_cast (__UINTPTR_TYPE__, &h);
  (void) n;
#else
  call (__builtin_bit_cast (plain_fn *, &h)); /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address" "" { target *-*-* } .-1 } */
#endif
}
