/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A comma expression changes nothing.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;
extern int flag;

void
caller (PARAMS)
{
#ifdef TWIN
  (flag++, common) (ARGS);
#else
  (flag++, h) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
