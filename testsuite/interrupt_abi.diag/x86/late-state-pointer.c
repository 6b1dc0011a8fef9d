/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing is known of what a pointer points to.  */
#include "../target.h"

extern void (*const action) (void);
HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
#ifndef TWIN
  action (); /* { dg-error "interrupt handler 'h' calls through a pointer a function which may change (vector|x87) registers$" } */
  /* { dg-note "a handler preserves general registers only" "" { target *-*-* } .-1 } */
#endif
}
