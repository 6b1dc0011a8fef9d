/* SPDX-License-Identifier: GPL-3.0-or-later */
/* char is an object of one byte, not a way to write void.  */
#include "../target.h"

#ifdef TWIN
void h (void *) HANDLER;
#else
void h (char *) HANDLER; /* { dg-error "the first parameter of handler 'h' points to a type of \\d+ bytes, but the CPU pushes a frame of (40|12) bytes$" } */
/* { dg-note "use 'struct interrupt_abi_frame' of '<interrupt_abi.h>', 'void' or an incomplete type$" "" { target *-*-* } .-1 } */
#endif
