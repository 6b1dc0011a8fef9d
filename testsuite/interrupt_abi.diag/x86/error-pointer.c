/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The error code is an integer.  */
#include "../target.h"

#ifdef TWIN
void h (void *, unsigned long) HANDLER;
#else
void h (struct frame *, void *) HANDLER; /* { dg-error "the second parameter of handler 'h' must be the error code, an unsigned integer of . bytes$" } */
/* { dg-note "the CPU pushes a word: make the second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
