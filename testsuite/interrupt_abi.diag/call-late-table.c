/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant table of plain pointers that holds the address of a handler.  */
#include "target.h"

handler_fn h, h2; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common, common2;
static plain_fn *const table[] = { common, (plain_fn *) (void *) h };

void
caller (PARAMS)
{
#ifdef TWIN
  table[0] (ARGS);
#else
  table[1] (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
