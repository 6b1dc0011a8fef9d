/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A static variable that is never written is a constant.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;
#ifdef TWIN
static void *variable = (void *) common;
#else
static void *variable = (void *) h;
#endif

void
caller (PARAMS)
{
  ((plain_fn *) variable) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
}
