/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in the default of a member.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

struct with_default // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
{ /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#ifdef TWIN
  int n = (common (NO_ARGS), 1);
#else
  int n = (h (NO_ARGS), 1);
#endif
};
/* { dg-message "first required here" "" { target *-*-* } .+1 } */
with_default w;
