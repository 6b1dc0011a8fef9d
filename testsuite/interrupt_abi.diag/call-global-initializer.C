/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call before main.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

#ifdef TWIN
int n = (common (NO_ARGS), 1);
#else
int n = (h (NO_ARGS), 1); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
/* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
