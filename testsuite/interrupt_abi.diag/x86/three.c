/* SPDX-License-Identifier: GPL-3.0-or-later */
/* There are two parameters at most.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *, unsigned long) HANDLER;
#else
void h (struct frame *, unsigned long, int) HANDLER; /* { dg-error "handler 'h' with the 'x86' interrupt ABI cannot have 3 parameters: the CPU passes a frame and at most an error code$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
