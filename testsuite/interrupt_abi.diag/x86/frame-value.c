/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frame is not copied.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER;
#else
void h (struct frame) HANDLER; /* { dg-error "the first parameter of handler 'h' must point to the frame, not be a copy of it$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
