/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor an enumeration.  */
#include "../target.h"

enum e { one };

#ifdef TWIN
void h (struct frame *, unsigned long) HANDLER;
#else
void h (struct frame *, enum e) HANDLER; /* { dg-error "the second parameter of handler 'h' must be the error code, an unsigned integer of . bytes$" } */
/* { dg-note "the CPU pushes a word: make the second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
