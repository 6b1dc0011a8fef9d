/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor a member template.  */
#include "target.h"

#ifdef TWIN
struct s
{
  template <int N> HANDLER static void h (PARAMS) { }
};
handler_fn *p = s::h<3>;
#else
struct s
{
  template <int N> HANDLER void h (PARAMS) { } /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
