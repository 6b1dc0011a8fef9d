/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An integer is no pointer to the frame.  */
#include "../target.h"

#ifdef TWIN
void h (const struct frame *) HANDLER;
#else
void h (unsigned long) HANDLER; /* { dg-error "the first parameter of handler 'h' must be a pointer to the frame that the CPU pushed$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
