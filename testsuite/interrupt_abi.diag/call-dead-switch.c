/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call before the first label of a switch, and under one never taken.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  switch (0)
    {
    case 1:
      common (ARGS);
    default:
      break;
    }
#else
  switch (0)
    {
    case 1:
      h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
      /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
    default:
      break;
    }
#endif
}
