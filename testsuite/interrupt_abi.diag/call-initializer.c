/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in an initializer.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  int a[2] = { 1, (common (ARGS), 2) };
  (void) a;
#else
  int a[2] = { 1, (h (ARGS), 2) }; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  (void) a;
#endif
}
