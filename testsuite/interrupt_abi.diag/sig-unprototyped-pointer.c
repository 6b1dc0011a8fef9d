/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So has what a pointer to a handler points to.  */
/* { dg-additional-options "-std=gnu17" } */
#include "target.h"

#ifdef TWIN
void (*p) (PARAMS) HANDLER;
#else
void (*p) () HANDLER; /* { dg-error "type of 'p' with the '.*' interrupt ABI needs a prototype: '\\(\\)' says nothing of its parameters$" } */
/* { dg-note "write 'void handler \\(" "" { target *-*-* } .-1 } */
#endif
