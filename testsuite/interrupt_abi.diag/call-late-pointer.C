/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a handler in a void *.  */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;

void
caller (PARAMS)
{
#ifdef TWIN
  void *address = reinterpret_cast<void *> (common);
  reinterpret_cast<plain_fn *> (address) (ARGS);
#else
  void *address = reinterpret_cast<void *> (h);
  reinterpret_cast<plain_fn *> (address) (ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called through a pointer of another type$" }
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
