/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor is a floating-point number.  */
#include "../target.h"

#ifdef TWIN
void h (volatile struct frame *) HANDLER;
#else
void h (double) HANDLER; /* { dg-error "the first parameter of handler 'h' must be a pointer to the frame that the CPU pushed$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
