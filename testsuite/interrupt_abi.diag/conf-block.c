/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A declaration in a block says what a function is for the whole unit, as do
   those of file scope; later ones need not repeat it.  */
#include "target.h"

void f (void);
void g (PARAMS);

void
f (void)
{
  HANDLER void h (PARAMS); /* { dg-bogus "declared here" } */
  extern void *address;
  address = (void *) h;
}

void h (PARAMS); /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" "" { target *-*-* } } */

void
g (PARAMS)
{
#ifndef TWIN
  h (ARGS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called$" } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
}
