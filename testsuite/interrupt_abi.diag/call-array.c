/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call through an array of handler pointers.  */
#include "target.h"

handler_fn h;
plain_fn common;
handler_fn *table[2] = { h, h }; /* { dg-note "only the CPU enters what 'table' points to, through an interrupt vector; declared here" } */
plain_fn *plain[2] = { common, common };

void
caller (PARAMS)
{
#ifdef TWIN
  (void) table;
  plain[1] (ARGS);
#else
  table[1] (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
