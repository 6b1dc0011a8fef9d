/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An alias is the handler.  */
#include "target.h"

handler_fn h;
plain_fn common;

extern "C" {
HANDLER void
handler (PARAMS) noexcept
{
}
void a (PARAMS) noexcept __attribute__ ((alias ("handler")));
}

void
caller (PARAMS)
{
#ifdef TWIN
  common (ARGS);
#else
  a (ARGS); // { dg-error "handler 'void handler\\(.*\\)' with the '.*' interrupt ABI cannot be called through its other name 'void a\\(.*\\)'$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
  // { dg-note "only the CPU enters 'void handler\\(.*\\)', through an interrupt vector; declared here" "" { target *-*-* } 10 }
#endif
}
