/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reference is not what the CPU passes.  */
#include "../target.h"

#ifdef TWIN
void h (frame *) HANDLER;
#else
void h (frame &) HANDLER; /* { dg-error "the first parameter of handler 'h' must be a pointer to the frame, not a reference$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
