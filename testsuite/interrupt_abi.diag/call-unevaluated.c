/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Operands that are never evaluated call nothing.  */
#include "target.h"

handler_fn h;
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  typedef __typeof__ (h (ARGS)) result;
  result *r = 0;
  handler_fn *p = h;
  int n = sizeof (__typeof__ (&h)) + sizeof ((h (ARGS), 1));
  void *address = (void *) h;
  __UINTPTR_TYPE__ number = (__UINTPTR_TYPE__) p;
  (void) r, (void) n, (void) address, (void) number;
  if (p == h && p)
    common (ARGS);
#else
  sizeof (h (ARGS)), h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
/* { dg-note "only the CPU enters 'h'" "" { target *-*-* } 5 } */
