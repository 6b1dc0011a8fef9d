/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So is a call of a constexpr function.  */
#include "target.h"

constexpr int twice (int i) { return 2 * i; }

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, twice (2))));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, twice (-2)))); /* { dg-error "interrupt vector -4 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
