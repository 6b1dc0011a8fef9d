/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor does what a pointer to a handler points to.  */
#include "target.h"

#ifdef TWIN
void (*p) (PARAMS) HANDLER;
#else
void (*p) (struct frame *, ...) HANDLER; /* { dg-error "type of 'p' with the '.*' interrupt ABI cannot take variable arguments$" } */
/* { dg-note "write 'void handler \\(" "" { target *-*-* } .-1 } */
#endif
