/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A vector of more bits than a vector has.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 0x7fffffffffffffff))); /* { dg-error "interrupt vector 9223372036854775807 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
