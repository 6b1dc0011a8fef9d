/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frame is no function.  */
#include "../target.h"

struct unknown;

#ifdef TWIN
void h (struct unknown *) HANDLER;
#else
void h (void (*) (void)) HANDLER; /* { dg-error "the first parameter of handler 'h' must point to the frame, not to a function$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
