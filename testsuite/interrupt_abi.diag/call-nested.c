/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in a nested function.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  void inner (void) { common (ARGS); }
  inner ();
#else
  void inner (void) { h (ARGS); } /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  inner ();
#endif
}
