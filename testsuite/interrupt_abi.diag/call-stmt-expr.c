/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call inside a statement expression.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  int x = ({ common (ARGS); 1; });
  (void) x;
#else
  int x = ({ h (ARGS); 1; }); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  (void) x;
#endif
}
