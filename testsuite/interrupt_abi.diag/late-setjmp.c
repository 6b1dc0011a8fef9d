/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call that returns twice: the second time, what the handler saved may not
   be on the stack any more.  */
#include "target.h"

void *buffer[16];
int again;
#ifndef TWIN
__attribute__ ((returns_twice)) int checkpoint (void);
HANDLER void g (PARAMS)
{
  again = checkpoint (); /* { dg-error "interrupt handler 'g' calls 'checkpoint', which can return twice$" } */
  /* { dg-note "when it returns again, nothing tells whether what this function saved is still on the stack$" "" { target *-*-* } .-1 } */
}
#endif
HANDLER void h (PARAMS)
{
#ifdef TWIN
  if (again)
#else
  again = __builtin_setjmp (buffer); /* { dg-error "interrupt handler 'h' calls '__builtin_setjmp', which can return twice$" } */
  /* { dg-note "when it returns again" "" { target *-*-* } .-1 } */
#endif
    again++;
}
