/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Not even attribute flatten inlines a handler; the call is found first.  */
#include "target.h"

extern int ticks;

static HANDLER void
h (PARAMS) /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
{
  ticks++;
}

static void
common (PARAMS)
{
  ticks--;
}

void *vector = (void *) h;

__attribute__ ((flatten)) void
caller (PARAMS)
{
#ifdef TWIN
  void *address = (void *) common;
  ((plain_fn *) address) (ARGS);
#else
  void *address = (void *) h;
  ((plain_fn *) address) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
