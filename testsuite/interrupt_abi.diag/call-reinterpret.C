/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No cast makes a handler callable.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  reinterpret_cast<plain_fn *> (common) (ARGS);
#else
  reinterpret_cast<plain_fn *> (h) (ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
