/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler takes no variable arguments.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (struct frame *, ...) HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot take variable arguments$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
