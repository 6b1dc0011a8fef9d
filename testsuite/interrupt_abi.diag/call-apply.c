/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __builtin_apply does not call a handler.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  __builtin_apply ((void (*) ()) common, 0, 16);
#else
  __builtin_apply ((void (*) ()) h, 0, 16); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called by '__builtin_apply'$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
