/* SPDX-License-Identifier: GPL-3.0-or-later */
/* No vector can hold the address of a function that exists for the compiler
   alone.  */
#include "target.h"

#ifdef TWIN
HANDLER constexpr void h (PARAMS) { }
#else
HANDLER consteval void h (PARAMS) { } /* { dg-error "a 'consteval' function cannot be an interrupt handler: the program has no code of it$" } */
/* { dg-note "leave out 'consteval'" "" { target *-*-* } .-1 } */
#endif
