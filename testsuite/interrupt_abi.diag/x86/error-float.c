/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The error code is no floating-point number.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *, unsigned long) HANDLER;
#else
void h (struct frame *, double) HANDLER; /* { dg-error "the second parameter of handler 'h' must be the error code, an unsigned integer of . bytes$" } */
/* { dg-note "the CPU pushes a word: make the second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
