/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer whose type is deduced carries the ABI.  */
#include "target.h"

handler_fn h;
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  auto p = common;
  p (ARGS);
#else
  auto p = h; // { dg-note "only the CPU enters what '.*p' points to, through an interrupt vector; declared here" }
  p (ARGS); // { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
