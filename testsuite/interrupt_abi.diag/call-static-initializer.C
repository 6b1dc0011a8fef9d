/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call on the way to a static variable.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

int
caller (PARAMS)
{
#ifdef TWIN
  static int n = (common (ARGS), 1);
#else
  static int n = (h (ARGS), 1); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
  return n;
}
