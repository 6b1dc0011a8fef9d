/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call that && never makes.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  bool b = false && (common (ARGS), true);
  (void) b;
#else
  bool b;
  b = false && (h (ARGS), true); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  (void) b;
#endif
}
