/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant table of addresses that holds the one of a handler.  */
#include "target.h"

handler_fn h, h2; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common, common2;
static void *const table[] = { (void *) common, (void *) h };

void
caller (PARAMS)
{
#ifdef TWIN
  ((plain_fn *) table[0]) (ARGS);
#else
  ((plain_fn *) table[1]) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
