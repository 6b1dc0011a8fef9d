/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in the argument of another call.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;
void use (int);

void
caller (PARAMS)
{
#ifdef TWIN
  use ((common (ARGS), 2));
#else
  use ((h (ARGS), 2)); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
