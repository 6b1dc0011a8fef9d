/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant structure whose member holds the address of a handler.  */
#include "target.h"

handler_fn h, h2; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common, common2;
#ifdef TWIN
static const struct { int n; void *address; } gate = { 1, (void *) common };
#else
static const struct { int n; void *address; } gate = { 1, (void *) h };
#endif

void
caller (PARAMS)
{
#ifdef TWIN
  ((plain_fn *) gate.address) (ARGS);
#else
  ((plain_fn *) gate.address) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
