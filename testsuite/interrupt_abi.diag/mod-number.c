/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A modifier is a string.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3, 1.5))); /* { dg-error "a modifier in attribute 'interrupt_abi' must be a string$" } */
/* { dg-note "(modifiers known here: '.*'|there are no modifiers for this target)$" "" { target *-*-* } .-1 } */
#endif
