/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parentheses, * and & around the name change nothing.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  (common) (ARGS);
  (*common) (ARGS);
  (&common) (ARGS);
#else
  (h) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  (*h) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "only the CPU enters 'h'" "" { target *-*-* } 5 } */
  (&h) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "only the CPU enters 'h'" "" { target *-*-* } 5 } */
  (****h) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "only the CPU enters 'h'" "" { target *-*-* } 5 } */
#endif
}
