/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An enumerator is an integer constant; its bounds are checked.  */
#include "target.h"

enum { near = 3, far = 1000 };

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, near)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, far))); /* { dg-error "interrupt vector 1000 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
