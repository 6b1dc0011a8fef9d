/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type of run-time size is not the frame.  */
#include "../target.h"

int n (void);

#ifdef TWIN
void h (unsigned long (*f)[5]) HANDLER;
#else
void h (char (*f)[n ()]) HANDLER; /* { dg-error "the first parameter of handler 'h' must point to a type of constant size$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
