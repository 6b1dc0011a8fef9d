/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor a type of handlers.  */
#include "target.h"

#ifdef TWIN
typedef void t (PARAMS) HANDLER;
#else
typedef struct frame *t (PARAMS) HANDLER; /* { dg-error "type of 't' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void handler \\(" "" { target *-*-* } .-1 } */
#endif
