/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A noreturn handler saves nothing: it must not return.  */
#include "target.h"

#ifdef TWIN
HANDLER __attribute__ ((noreturn))
void h (PARAMS) { for (;;) ; }
#else
HANDLER __attribute__ ((noreturn))
void h (PARAMS) { } /* { dg-error "handler 'h' is declared 'noreturn' but can return$" } */
/* { dg-note "a handler that never returns saves nothing: there would be no way back to the interrupted code$" "" { target *-*-* } .-1 } */
/* { dg-warning "'noreturn' function does return" "" { target *-*-* } .-2 } */
#endif
