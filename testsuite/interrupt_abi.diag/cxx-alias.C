/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type alias carries the ABI.  */
#include "target.h"

#ifdef TWIN
using t [[gnu::interrupt_abi (HANDLER_ABI)]] = void (PARAMS);
t h;
handler_fn *p = h;
#else
using t [[gnu::interrupt_abi (HANDLER_ABI)]] = int (PARAMS); /* { dg-error "type of 't' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void handler \\(" "" { target *-*-* } .-1 } */
#endif
