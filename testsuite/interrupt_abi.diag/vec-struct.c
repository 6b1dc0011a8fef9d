/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The vector is no structure.  */
#include "target.h"

extern struct frame frame;

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, frame))); /* { dg-error "the vector in attribute 'interrupt_abi' must be an integer constant$" } */
/* { dg-note "write 'interrupt_abi \\(NAME" "" { target *-*-* } .-1 } */
#endif
