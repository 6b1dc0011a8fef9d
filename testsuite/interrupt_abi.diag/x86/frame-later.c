/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type that is complete and too small only at the definition.  */
#include "../target.h"

struct later;
void h (struct later *f) HANDLER;

#ifdef TWIN
struct later { unsigned long w[5]; };
void h (struct later *f) { f->w[0] = 0; }
#else
struct later { int i; };
void h (struct later *f) { f->i = 0; } /* { dg-error "the first parameter of handler 'h' points to a type of \\d+ bytes, but the CPU pushes a frame of (40|12) bytes$" } */
/* { dg-note "use 'struct interrupt_abi_frame' of '<interrupt_abi.h>', 'void' or an incomplete type$" "" { target *-*-* } .-1 } */
#endif
