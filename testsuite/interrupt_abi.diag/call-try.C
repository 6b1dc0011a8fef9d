/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No call in a handler of exceptions.  */
/* { dg-options "-fexceptions" } */
#include "target.h"

handler_fn h; /* { dg-note "only the CPU enters 'void h\\(.*\\)', through an interrupt vector; declared here" } */
plain_fn common;
void throws ();

void
caller (PARAMS)
{
#ifdef TWIN
  try
    {
      throws ();
    }
  catch (...)
    {
      common (ARGS);
    }
#else
  try
    {
      throws ();
    }
  catch (...)
    {
      h (ARGS); // { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$" }
      /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
    }
#endif
}
