/* SPDX-License-Identifier: GPL-3.0-or-later */
/* noexcept is no part of the ABI.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) noexcept HANDLER;
HANDLER void (*p) (PARAMS) = h;
#else
int h (PARAMS) noexcept HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
