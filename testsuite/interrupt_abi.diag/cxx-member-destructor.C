/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A destructor ends one.  */
#include "target.h"

#ifdef TWIN
struct s
{
  ~s ();
};
#else
struct s
{
  ~s () HANDLER; /* { dg-error "a member function cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "make it 'static', or a function outside the class$" "" { target *-*-* } .-1 } */
};
#endif
