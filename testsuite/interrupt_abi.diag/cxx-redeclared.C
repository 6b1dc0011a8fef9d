/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A later declaration without the attribute is one of the handler.  */
#include "target.h"

void h (PARAMS) HANDLER;
void h (PARAMS); /* { dg-note "only the CPU enters" } */

#ifdef TWIN
void h (PARAMS) { }
handler_fn *p = h;
#else
void h (PARAMS) { h (ARGS); } /* { dg-error "cannot be called$" } */
/* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
