/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An operator has an operand.  */
#include "target.h"

#ifdef TWIN
struct s
{
  void operator() (PARAMS);
};
#else
struct s
{
  void operator() (PARAMS) HANDLER; /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
