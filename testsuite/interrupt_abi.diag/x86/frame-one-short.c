/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One byte too small.  */
#include "../target.h"

#ifdef __x86_64__
#define WORDS 5
#else
#define WORDS 3
#endif

#ifdef TWIN
void h (char (*)[WORDS * sizeof (long)]) HANDLER;
#else
void h (char (*)[WORDS * sizeof (long) - 1]) HANDLER; /* { dg-error "the first parameter of handler 'h' points to a type of \\d+ bytes, but the CPU pushes a frame of (40|12) bytes$" } */
/* { dg-note "use 'struct interrupt_abi_frame' of '<interrupt_abi.h>', 'void' or an incomplete type$" "" { target *-*-* } .-1 } */
#endif
