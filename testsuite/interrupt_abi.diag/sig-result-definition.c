/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The definition of a handler returns nothing either.  */
#include "target.h"

#ifdef TWIN
HANDLER void h (PARAMS) { return; }
#else
HANDLER long h (PARAMS) { return 0; } /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
