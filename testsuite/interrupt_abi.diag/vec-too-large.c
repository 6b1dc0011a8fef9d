/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vectors have an upper bound.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 256))); /* { dg-error "interrupt vector 256 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
