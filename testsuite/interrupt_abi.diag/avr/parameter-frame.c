/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Not even a frame.  */
#include "../target.h"

#ifdef TWIN
void h (void) HANDLER;
#else
void h (struct frame *) HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot have parameters: the CPU passes none$" } */
/* { dg-note "write 'void h \\(void\\)'$" "" { target *-*-* } .-1 } */
#endif
