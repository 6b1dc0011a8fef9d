/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So is an expression of constants.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 2 * sizeof (char) + 1)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, sizeof (char) - 2 ? -5 : 0))); /* { dg-error "interrupt vector -5 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
