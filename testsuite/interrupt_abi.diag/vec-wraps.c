/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number that would be a vector if cut off.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 0x100000003))); /* { dg-error "interrupt vector 4294967299 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
