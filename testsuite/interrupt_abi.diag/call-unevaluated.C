/* SPDX-License-Identifier: GPL-3.0-or-later */
/* noexcept, decltype and sizeof call nothing.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

template<class F> constexpr auto
callable (F fn) -> decltype (fn (NO_ARGS), true)
{
  return fn != nullptr;
}

constexpr bool n = noexcept (h (NO_ARGS));
typedef decltype (h (NO_ARGS)) result;
unsigned long size = sizeof ((h (NO_ARGS), 1));

bool
caller ()
{
#ifndef TWIN
  h (NO_ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
  return n || callable (h);
}
