/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in a constructor or destructor.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

struct guard
{
  guard ();
  ~guard ();
};

guard::guard ()
{
#ifdef TWIN
  common (NO_ARGS);
#else
  h (NO_ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}

guard::~guard ()
{
#ifdef TWIN
  common (NO_ARGS);
#else
  h (NO_ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
  // { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" "" { target *-*-* } 5 }
#endif
}
