/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The alias "interrupt" has the rules of the ABI that it stands for.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi ("interrupt")));
handler_fn *p = h;
#else
int h (PARAMS) __attribute__ ((interrupt_abi ("interrupt"))); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
