/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in the head of a loop.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;
extern int flag;

void
caller (PARAMS)
{
#ifdef TWIN
  for (common (ARGS); flag; )
    ;
#else
  for (h (ARGS); flag; ) /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
    /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
    ;
#endif
}
