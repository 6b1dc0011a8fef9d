/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So has a const one.  */
#include "target.h"

#ifdef TWIN
struct s
{
  HANDLER static void h (PARAMS);
};
#else
struct s
{
  HANDLER void h (PARAMS) const; /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
