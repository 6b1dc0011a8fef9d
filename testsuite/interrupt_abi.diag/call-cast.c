/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A cast to a plain function pointer does not make a handler callable.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  void *address = (void *) h;
  (void) address;
  ((plain_fn *) common) (ARGS);
#else
  ((plain_fn *) h) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  /* { dg-warning "function called through a non-compatible type" "" { target *-*-* } .-2 } */
#endif
}
