/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call through a member that points to a handler.  */
#include "target.h"

handler_fn h;
plain_fn common;
struct device
{
  plain_fn *poll;
  handler_fn *isr; /* { dg-note "only the CPU enters what 'isr' points to, through an interrupt vector; declared here" } */
};

void
caller (PARAMS)
{
#ifdef TWIN
  struct device d = { common, h };
  d.poll (ARGS);
#else
  struct device d = { 0, h };
  d.isr (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
