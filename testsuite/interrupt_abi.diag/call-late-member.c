/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant structure whose plain pointer holds the address of a handler.  */
#include "target.h"

handler_fn h, h2; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common, common2;
#ifdef TWIN
static const struct { int n; plain_fn *fn; } ops = { 1, common };
#else
static const struct { int n; plain_fn *fn; } ops = { 1, (plain_fn *) (void *) h };
#endif

void
caller (PARAMS)
{
#ifdef TWIN
  ops.fn (ARGS);
#else
  ops.fn (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
