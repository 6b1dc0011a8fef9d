/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Constant propagation between functions shows it without inlining.  */
#include "target.h"

extern int ticks;
handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

static __attribute__ ((noinline)) void
run (void *fn, struct frame *f)
{
  (void) f;
  ticks++;
  ((plain_fn *) fn) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
}

void
caller (struct frame *f)
{
#ifdef TWIN
  run ((void *) common, f);
#else
  run ((void *) h, f);
#endif
}
