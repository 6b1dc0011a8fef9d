/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An object that keeps a handler to call it.  */
#include "target.h"

handler_fn h;
plain_fn common;

struct object
{
#ifdef TWIN
  plain_fn *fn;
#else
  handler_fn *fn; // { dg-note "only the CPU enters what '.*fn' points to, through an interrupt vector; declared here" }
#endif
  void operator() (PARAMS)
  {
    fn (ARGS); // { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" }
    /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  }
};
