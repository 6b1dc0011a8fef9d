/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call through a member of what a pointer points to.  */
#include "target.h"

handler_fn h;
plain_fn common;
struct device
{
  plain_fn *poll[3];
  handler_fn *isr[3]; /* { dg-note "only the CPU enters what 'isr' points to, through an interrupt vector; declared here" } */
};
extern struct
{
  struct device *d;
} devices[];

void
caller (PARAMS)
{
#ifdef TWIN
  devices[1].d->poll[2] (ARGS);
#else
  devices[1].d->isr[2] (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
