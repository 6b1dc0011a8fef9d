/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In brackets after the parameters it belongs to the type, which has no vector.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) [[gnu::interrupt_abi (HANDLER_ABI)]];
handler_fn *p = h;
#else
void h (PARAMS) [[gnu::interrupt_abi (HANDLER_ABI, 3)]]; /* { dg-error "a vector belongs to one function, not to a type$" } */
/* { dg-note "keep only the name of the ABI here, and write the rest before the declaration of the function itself$" "" { target *-*-* } .-1 } */
#endif
