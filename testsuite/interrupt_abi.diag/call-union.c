/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call through the member of a union.  */
#include "target.h"

handler_fn h;
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  union { void *v; plain_fn *fn; } u = { .fn = common };
  u.fn (ARGS);
#else
  union { void *v; handler_fn *isr; } u = { .isr = h }; /* { dg-note "only the CPU enters what 'isr' points to, through an interrupt vector; declared here" } */
  u.isr (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
