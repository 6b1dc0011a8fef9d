/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An alias that is declared after the call.  */
#include "target.h"

plain_fn a, common;

void
caller (PARAMS)
{
#ifdef TWIN
  common (ARGS);
#else
  a (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through its other name 'a'$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}

HANDLER void
h (PARAMS) /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
{
}

void a (PARAMS) __attribute__ ((alias ("h")));
