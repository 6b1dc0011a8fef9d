/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler is not called by its name, in C++ either.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  common (ARGS);
#else
  h (ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
