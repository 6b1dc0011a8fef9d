/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type of handlers is checked too.  */
#include "../target.h"

#ifdef TWIN
typedef void h (struct frame *) HANDLER;
#else
typedef void h (unsigned long *) HANDLER; /* { dg-error "the first parameter of type of 'h' points to a type of \\d+ bytes, but the CPU pushes a frame of (40|12) bytes$" } */
/* { dg-note "use 'struct interrupt_abi_frame' of '<interrupt_abi.h>', 'void' or an incomplete type$" "" { target *-*-* } .-1 } */
#endif
