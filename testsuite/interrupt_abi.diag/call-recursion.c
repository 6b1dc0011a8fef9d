/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler does not call itself either.  */
#include "target.h"

extern int depth;
plain_fn common;

HANDLER void
h (PARAMS) /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
{
  if (depth++ < 3)
#ifdef TWIN
    common (ARGS);
#else
    h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
    /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
