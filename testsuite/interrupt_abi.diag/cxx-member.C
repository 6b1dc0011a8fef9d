/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member function has an object.  */
#include "target.h"

#ifdef TWIN
struct s
{
  static void h (PARAMS) HANDLER;
};
handler_fn *p = s::h;
void s::h (PARAMS) { }
#else
struct s
{
  void h (PARAMS) HANDLER; /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
