/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call of what a function returns.  */
#include "target.h"

handler_fn h;
plain_fn common;
handler_fn *get (void); /* { dg-note "only the CPU enters what 'get' points to, through an interrupt vector; declared here" } */
plain_fn *get_plain (void);

void
caller (PARAMS)
{
#ifdef TWIN
  get_plain () (ARGS);
#else
  get () (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
