/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An integer that holds the address of a handler.  */
#include "target.h"

handler_fn h, h2; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common, common2;

void
caller (PARAMS)
{
#ifdef TWIN
  __UINTPTR_TYPE__ address = (__UINTPTR_TYPE__) common;
  ((plain_fn *) address) (ARGS);
#else
  __UINTPTR_TYPE__ address = (__UINTPTR_TYPE__) h;
  ((plain_fn *) address) (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called through a pointer of another type$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
