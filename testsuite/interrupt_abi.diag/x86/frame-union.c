/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor as a union.  */
#include "../target.h"

union u { unsigned long w[5]; };

#ifdef TWIN
void h (union u *) HANDLER;
#else
void h (union u) HANDLER; /* { dg-error "the first parameter of handler 'h' must point to the frame, not be a copy of it$" } */
/* { dg-note "write 'void h \\(struct interrupt_abi_frame \\*\\)', or 'void h \\(struct interrupt_abi_frame \\*, unsigned long\\)' where the CPU pushes an error code$" "" { target *-*-* } .-1 } */
#endif
