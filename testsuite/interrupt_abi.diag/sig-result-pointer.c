/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor does what a pointer to a handler points to.  */
#include "target.h"

#ifdef TWIN
void (*p) (PARAMS) HANDLER;
#else
int (*p) (PARAMS) HANDLER; /* { dg-error "type of 'p' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void handler \\(" "" { target *-*-* } .-1 } */
#endif
