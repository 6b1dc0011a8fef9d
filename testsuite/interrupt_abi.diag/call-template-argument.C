/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler as a template argument.  */
#include "target.h"

handler_fn h;
plain_fn common;

#ifdef TWIN
template<plain_fn *F> void
#else
template<handler_fn *F> void
#endif
call (PARAMS)
{
  F (ARGS); // { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
}

void
caller (PARAMS)
{
#ifdef TWIN
  call<common> (ARGS);
#else
  call<h> (ARGS); // The instance of GCC 14 and later has its call here.
#endif
}
/* { dg-note "only the CPU enters .*, through an interrupt vector" "" { target *-*-* } 15 } */
