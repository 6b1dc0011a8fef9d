/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So has a virtual one.  */
#include "target.h"

#ifdef TWIN
struct s
{
  static void h (PARAMS) HANDLER;
};
#else
struct s
{
  virtual void h (PARAMS) HANDLER; /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
