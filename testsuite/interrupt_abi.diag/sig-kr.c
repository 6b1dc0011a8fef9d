/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No definition in the style of K&R.  */
/* { dg-additional-options "-std=gnu17" } */
#include "target.h"

#ifdef TWIN
HANDLER void h (PARAMS) { }
#else
HANDLER void h (f) struct frame *f; { } /* { dg-error "handler 'h' with the '.*' interrupt ABI needs a prototype: '\\(\\)' says nothing of its parameters$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
