/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in a lambda.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  auto l = [=] { common (ARGS); };
  l ();
#else
  auto l = [=] { h (ARGS); }; // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  l ();
#endif
}
