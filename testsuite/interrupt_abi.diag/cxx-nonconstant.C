/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable is none.  */
#include "target.h"

extern int number;

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, number))); /* { dg-error "the vector in attribute 'interrupt_abi' must be an integer constant$" } */
/* { dg-note "write 'interrupt_abi \\(NAME" "" { target *-*-* } .-1 } */
#endif
