/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The type of handlers does not make a member one.  */
#include "target.h"

#ifdef TWIN
struct s
{
  static handler_fn h;
};
#else
struct s
{
  handler_fn h; /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
