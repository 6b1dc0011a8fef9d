/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A static handler, defined before the call.  */
#include "target.h"

extern int ticks;

static void
common (PARAMS)
{
  ticks++;
}

static HANDLER void
h (PARAMS) /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
{
  common (ARGS);
}

handler_fn *const vector = h;

void
caller (PARAMS)
{
#ifdef TWIN
  common (ARGS);
#else
  h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
