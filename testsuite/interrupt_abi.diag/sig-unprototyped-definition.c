/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So does the definition of a handler.  */
/* { dg-additional-options "-std=gnu17" } */
#include "target.h"

#ifdef TWIN
HANDLER void h (PARAMS) { }
#else
HANDLER void h () { } /* { dg-error "handler 'h' with the '.*' interrupt ABI needs a prototype: '\\(\\)' says nothing of its parameters$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
