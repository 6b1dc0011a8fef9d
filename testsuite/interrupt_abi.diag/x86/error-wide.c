/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Not more than a word.  */
#include "../target.h"

#ifdef __x86_64__
typedef unsigned __int128 T;
#else
typedef unsigned long long T;
#endif
typedef unsigned word __attribute__ ((mode (word)));

#ifdef TWIN
void h (struct frame *, word) HANDLER;
#else
void h (struct frame *, T) HANDLER; /* { dg-error "the error code of handler 'h' must have . bytes, not (8|16)$" } */
/* { dg-note "the CPU pushes a word: make the second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
