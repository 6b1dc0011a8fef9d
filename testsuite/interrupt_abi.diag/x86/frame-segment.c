/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frame is not in another segment.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER;
#else
void h (__seg_gs struct frame *) HANDLER; /* { dg-error "the first parameter of handler 'h' must point to the frame in the generic address space$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
