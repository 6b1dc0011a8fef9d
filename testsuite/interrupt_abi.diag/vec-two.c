/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One vector a handler.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3, 4))); /* { dg-error "attribute 'interrupt_abi' takes one vector, right after the name of the ABI$" } */
/* { dg-note "write 'interrupt_abi \\(NAME" "" { target *-*-* } .-1 } */
#endif
