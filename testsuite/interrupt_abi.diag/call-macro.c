/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two calls from one line are two errors, each once.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;
#define TWICE(fn) do { fn (ARGS); fn (ARGS); } while (0)
/* { dg-note "in definition of macro" "" { target *-*-* } 7 } */
/* { dg-note "in definition of macro" "" { target *-*-* } 7 } */
/* { dg-note "in definition of macro" "" { target *-*-* } 7 } */

void
caller (PARAMS)
{
#ifdef TWIN
  TWICE (common);
#else
  TWICE (h); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  /* { dg-error "cannot be called" "" { target *-*-* } .-2 } */
  /* { dg-note "only the CPU enters 'h'" "" { target *-*-* } 5 } */
#endif
}
