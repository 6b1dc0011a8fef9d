/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested function needs the frame of the function around it.  */
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
  HANDLER void h (PARAMS) { seen += i; } /* { dg-error "a nested function cannot be an interrupt handler: the CPU does not pass the frame of the function around it$" } */
/* { dg-note "move it out to file scope$" "" { target *-*-* } .-1 } */
  address = (void *) h;
}
#endif
