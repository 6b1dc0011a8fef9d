/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in a static function that nothing uses.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

static __attribute__ ((unused)) void
unused (PARAMS)
{
#ifdef TWIN
  common (ARGS);
#else
  h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
