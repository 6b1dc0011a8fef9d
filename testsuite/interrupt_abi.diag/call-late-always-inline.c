/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that is always inlined calls what it is given, at -O0 too.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

static inline __attribute__ ((always_inline)) void
run (void *fn, struct frame *f)
{
  (void) f;
  ((plain_fn *) fn) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-message "move the code to be shared" "" { target *-*-* } .-1 } */
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
