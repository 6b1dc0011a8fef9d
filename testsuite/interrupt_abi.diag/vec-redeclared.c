/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler serves one vector.  */
#include "target.h"

void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3))); /* { dg-note "previously declared here" } */

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
void h (PARAMS);
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 4))); /* { dg-error "handler 'h' cannot serve vector 4: it already serves vector 3$" } */
/* { dg-note "write one handler for each vector$" "" { target *-*-* } .-1 } */
#endif
