/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So is an enumerator of a scoped enumeration.  */
#include "target.h"

enum class v : int { near = 3, far = 1000 };

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, v::near)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, v::far))); /* { dg-error "interrupt vector 1000 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
#endif
