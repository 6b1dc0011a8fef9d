/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An empty handler: the call is not optimised away before it is found.  */
#include "target.h"

HANDLER void
h (PARAMS) /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
{
}

static void
common (PARAMS)
{
}

static void
run (void *address, struct frame *f)
{
  (void) f;
  ((plain_fn *) address) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-message "move the code to be shared" "" { target *-*-* } .-1 } */
}

void
caller (struct frame *f)
{
#ifdef TWIN
  run ((void *) common, f);
#else
  run ((void *) h, f);
  (void) common;
#endif
}
