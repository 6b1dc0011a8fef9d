/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The frame and the error code of interrupt_abi.h fit.  */
#include "../target.h"

#include "interrupt_abi.h"

#ifdef TWIN
void h (struct interrupt_abi_frame *, interrupt_abi_word) HANDLER;
#ifdef __i386__
void l (struct interrupt_abi_long_frame *) HANDLER;
#endif
#else
void h (struct interrupt_abi_frame *, unsigned char) HANDLER; /* { dg-error "the error code of handler 'h' must have . bytes, not 1$" } */
/* { dg-note "the CPU pushes a word: make the second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
