/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler as a template argument of deduced type: only the instance tells,
   at the call up to GCC 13, at the argument from GCC 14 on.  */
#include "target.h"

handler_fn h;
plain_fn common;

template<auto *F> void
call (PARAMS)
{
  F (ARGS); // { dg-error "handler '.*' with the '.*' interrupt ABI cannot be called$" "" { target !gcc14+ } }
}

void
caller (PARAMS)
{
#ifdef TWIN
  call<common> (ARGS);
#else
  call<h> (ARGS); // { dg-error "handler '.*' with the '.*' interrupt ABI cannot be called$" "" { target gcc14+ } }
#endif
}
/* { dg-note "only the CPU enters '.*', through an interrupt vector; declared here" "" { target *-*-* } 6 } */
/* { dg-note "move the code to be shared" "" { target !gcc14+ } 12 } */
/* { dg-note "move the code to be shared" "" { target gcc14+ } 21 } */
