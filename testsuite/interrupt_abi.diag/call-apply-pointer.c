/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor through a typed pointer.  */
#include "target.h"

handler_fn h;
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  plain_fn *p = common;
  __builtin_apply ((void (*) ()) p, 0, 16);
#else
  handler_fn *p = h; /* { dg-note "only the CPU enters what 'p' points to, through an interrupt vector; declared here" } */
  __builtin_apply ((void (*) ()) p, 0, 16); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called by '__builtin_apply'$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
