/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A wrapper that calls what it is given, as std::invoke does.  */
#include "target.h"

handler_fn h;
plain_fn common;

template<class F, class... A> void
invoke (F fn, A... args) // { dg-note "only the CPU enters what '.*fn' points to, through an interrupt vector; declared here" }
{
  fn (args...); // { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
}

void
caller (PARAMS)
{
#ifdef TWIN
  invoke (common ARGS_AFTER);
#else
  invoke (h ARGS_AFTER); // { dg-message "required from here" }
#endif
}
