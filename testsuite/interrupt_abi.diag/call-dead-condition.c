/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call that ?: rules out within an expression, beside one that is made.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;
extern int x;

void
caller (PARAMS)
{
#ifdef TWIN
  x = 1 ? 2 : (common (ARGS), 3);
  common (ARGS);
#else
  x = 1 ? 2 : (h (ARGS), 3); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  /* { dg-note "only the CPU enters 'h'" "" { target *-*-* } 5 } */
#endif
}
