/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A lambda is an object.  */
#include "target.h"

#ifdef TWIN
HANDLER void h (PARAMS) { }
auto p = h;
#else
auto h = [] (PARAMS) HANDLER { }; /* { dg-error "a lambda cannot be an interrupt handler: the CPU passes no object$" } */
/* { dg-note "write a function with a name$" "" { target *-*-* } .-1 } */
#endif
