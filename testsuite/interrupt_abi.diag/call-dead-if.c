/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call that is never made, under if (0), is refused all the same.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  if (0)
    common (ARGS);
#else
  if (0)
    h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
