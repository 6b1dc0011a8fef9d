/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same in a nested function, and around it.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;
extern int x;

void
caller (PARAMS)
{
#ifdef TWIN
  common (ARGS);
  void inner (void) { x = 0 && (common (ARGS), 1); }
  inner ();
#else
  h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  void inner (void) { x = 0 && (h (ARGS), 1); } /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  /* { dg-note "only the CPU enters 'h'" "" { target *-*-* } 5 } */
  inner ();
#endif
}
