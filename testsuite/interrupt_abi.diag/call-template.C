/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A template that is instantiated twice has one call: one error.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

template<class T> void
use (T t, struct frame *f)
{
  (void) f;
  (void) t;
#ifdef TWIN
  common (ARGS);
#else
  h (ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}

void
caller (struct frame *f)
{
  use (1, f);
  use ('c', f);
}
