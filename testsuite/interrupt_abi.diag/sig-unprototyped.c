/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler has a prototype: () leaves open what is passed.  */
/* { dg-additional-options "-std=gnu17" } */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h () HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI needs a prototype: '\\(\\)' says nothing of its parameters$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
