/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frame is not left out.  */
#include "../target.h"

#ifdef TWIN
void h (void *) HANDLER;
#else
void h (void) HANDLER; /* { dg-error "handler 'h' with the 'x86' interrupt ABI needs a parameter that points to the frame that the CPU pushed$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
