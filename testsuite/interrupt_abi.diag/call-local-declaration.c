/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A declaration inside the function is the same handler.  */
#include "target.h"

handler_fn h;
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  extern plain_fn common;
  common (ARGS);
#else
  extern handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
  h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
