/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deduced result is checked when it is deduced.  */
#include "target.h"

#ifdef TWIN
HANDLER auto h (PARAMS) { }
#else
HANDLER auto h (PARAMS) { return 1; } /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
