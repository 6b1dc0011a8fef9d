/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An alias with the handler's own type is a handler itself.  */
#include "target.h"

plain_fn common;

HANDLER void
h (PARAMS)
{
}

extern handler_fn a __attribute__ ((alias ("h"))); /* { dg-note "only the CPU enters 'a', through an interrupt vector; declared here" } */

void
caller (PARAMS)
{
#ifdef TWIN
  common (ARGS);
#else
  a (ARGS); /* { dg-error "handler 'a' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
