/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant that overflows is none.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 1 / 0))); /* { dg-error "the vector in attribute 'interrupt_abi' must be an integer constant$" } */
/* { dg-note "write 'interrupt_abi \\(NAME" "" { target *-*-* } .-1 } */
/* { dg-warning "division by zero" "" { target *-*-* } .-2 } */
#endif
