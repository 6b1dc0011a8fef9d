/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call of one handler or another.  */
#include "target.h"

handler_fn h;
plain_fn common;
handler_fn h2;
plain_fn common2;
extern int flag;

void
caller (PARAMS)
{
#ifdef TWIN
  (flag ? common : common2) (ARGS);
#else
  (flag ? h : h2) (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  /* { dg-note "only the CPU enters a handler, through an interrupt vector" "" { target *-*-* } .-2 } */
#endif
}
