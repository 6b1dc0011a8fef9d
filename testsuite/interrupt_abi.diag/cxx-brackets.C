/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute in brackets has the same rules.  */
#include "target.h"

#ifdef TWIN
[[gnu::interrupt_abi (HANDLER_ABI)]] void h (PARAMS);
handler_fn *p = h;
#else
[[gnu::interrupt_abi (HANDLER_ABI)]] int h (PARAMS); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
