/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has a type.  */
#include "target.h"

#ifdef TWIN
typedef void t (PARAMS) HANDLER;
t h __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
typedef void t (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3))); /* { dg-error "a vector belongs to one function, not to a type$" } */
/* { dg-note "keep only the name of the ABI here, and write the rest before the declaration of the function itself$" "" { target *-*-* } .-1 } */
/* No more is said of what uses it.  */
HANDLER void h (PARAMS);
t *p = h;
#endif
