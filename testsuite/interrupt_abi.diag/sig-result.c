/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler returns nothing.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
int h (PARAMS) HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
