/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plain pointer that holds the address of a handler.  */
#include "target.h"

handler_fn h, h2; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common, common2;

void
caller (PARAMS)
{
#ifdef TWIN
  void *address = (void *) common;
  plain_fn *p = (plain_fn *) address;
  p (ARGS);
#else
  void *address = (void *) h;
  plain_fn *p = (plain_fn *) address;
  p (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
