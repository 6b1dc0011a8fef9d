/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call through a parameter that points to a handler.  */
#include "target.h"

#ifdef TWIN
void
run (plain_fn *fn, struct frame *f)
#else
void
run (handler_fn *fn, struct frame *f) /* { dg-note "only the CPU enters what 'fn' points to, through an interrupt vector; declared here" } */
#endif
{
  (void) f;
  fn (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
}
