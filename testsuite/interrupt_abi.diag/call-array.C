/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in a loop over an array of handlers.  */
#include "target.h"

handler_fn h;
plain_fn common;

#ifdef TWIN
plain_fn *const table[] = { common };
#else
handler_fn *const table[] = { h };
#endif

void
caller (PARAMS)
{
  for (auto fn : table) // { dg-note "only the CPU enters what '.*fn' points to, through an interrupt vector; declared here" }
    fn (ARGS); // { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" }
    /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
}
