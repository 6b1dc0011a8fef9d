/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler that never returns is no more callable.  */
#include "target.h"

HANDLER __attribute__ ((noreturn)) void h (PARAMS); /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
__attribute__ ((noreturn)) plain_fn stop;

void
caller (PARAMS)
{
#ifdef TWIN
  stop (ARGS);
#else
  h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
