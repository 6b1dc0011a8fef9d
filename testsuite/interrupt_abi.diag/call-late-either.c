/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer that holds the address of one handler or of another.  */
#include "target.h"

handler_fn h, h2; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common, common2;
extern int flag;

void
caller (PARAMS)
{
#ifdef TWIN
  void *address = flag ? (void *) common : (void *) common2;
  ((plain_fn *) address) (ARGS);
#else
  void *address = flag ? (void *) h2 : (void *) h;
  ((plain_fn *) address) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
