/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type too small for what the CPU pushes.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER;
#else
void h (unsigned long *) HANDLER; /* { dg-error "the first parameter of handler 'h' points to a type of \\d+ bytes, but the CPU pushes a frame of (40|12) bytes$" } */
/* { dg-note "use 'struct interrupt_abi_frame' of '<interrupt_abi.h>', 'void' or an incomplete type$" "" { target *-*-* } .-1 } */
#endif
