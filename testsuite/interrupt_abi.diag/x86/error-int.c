/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Also when it has another width.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *, const unsigned long) HANDLER;
#else
void h (struct frame *, int) HANDLER; /* { dg-error "the error code of handler 'h' must be unsigned$" } */
/* { dg-note "the CPU pushes a word: make the second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
