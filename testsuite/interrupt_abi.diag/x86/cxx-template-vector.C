/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A vector may depend on a template argument; it is checked when that is known.  */
#include "../target.h"

#ifdef TWIN
template <int N> __attribute__ ((interrupt_abi (HANDLER_ABI, N)))
void h (PARAMS) { }
void *p = (void *) h<3>;
#else
template <int N> __attribute__ ((interrupt_abi (HANDLER_ABI, N)))
void h (PARAMS) { } /* { dg-error "interrupt vector 1000 is out of range$" } */
/* { dg-note "vectors of .* go from \\d to \\d+$" "" { target *-*-* } .-1 } */
void *p = (void *) h<1000>;
#endif
