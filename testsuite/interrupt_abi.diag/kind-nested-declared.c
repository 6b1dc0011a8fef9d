/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor is one declared to be a handler.  */
#include "target.h"

int seen;
void *address;

#ifdef TWIN
HANDLER void h (PARAMS) { seen += 1; }
void g (int);
void
g (int i)
{
  address = (void *) h;
  seen += i;
}
#else
void g (int);
void
g (int i)
{
  auto HANDLER void h (PARAMS); /* { dg-error "a nested function cannot be an interrupt handler: the CPU does not pass the frame of the function around it$" } */
/* { dg-note "move it out to file scope$" "" { target *-*-* } .-1 } */
  HANDLER void h (PARAMS) { seen += i; } /* { dg-error "a nested function cannot be an interrupt handler" } */
/* { dg-note "move it out to file scope$" "" { target *-*-* } .-1 } */
  address = (void *) h;
}
#endif
