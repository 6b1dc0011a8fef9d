/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in a constexpr function, on a path that no constant takes.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

constexpr int
value (int n)
{
#ifdef TWIN
  return n ? 1 : (common (NO_ARGS), 2);
#else
  return n ? 1 : (h (NO_ARGS), 2); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
constexpr int one = value (1);
