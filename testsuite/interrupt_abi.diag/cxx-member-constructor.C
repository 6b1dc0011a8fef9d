/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constructor makes an object.  */
#include "target.h"

#ifdef TWIN
struct s
{
  s (PARAMS);
};
#else
struct s
{
  s (PARAMS) HANDLER; /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
