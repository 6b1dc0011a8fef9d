/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A weak alias is the handler.  */
#include "target.h"

plain_fn common;

HANDLER void
h (PARAMS) /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
{
}

void a (PARAMS) __attribute__ ((weak, alias ("h")));

void
caller (PARAMS)
{
#ifdef TWIN
  (void) a;
  common (ARGS);
#else
  a (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through its other name 'a'$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
