/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The error code is a word.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *, __UINTPTR_TYPE__) HANDLER;
#else
void h (struct frame *, unsigned short) HANDLER; /* { dg-error "the error code of handler 'h' must have . bytes, not 2$" } */
/* { dg-note "the CPU pushes a word: make the second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
