/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The vectors that push an error code need a handler that takes it.  */
#include "../target.h"

#define V(N) __attribute__ ((interrupt_abi ("x86", N)))

#ifdef TWIN
void h8 (struct frame *, unsigned long) V (8);
void h10 (struct frame *, unsigned long) V (10);
void h11 (struct frame *, unsigned long) V (11);
void h12 (struct frame *, unsigned long) V (12);
void h13 (struct frame *, unsigned long) V (13);
void h14 (struct frame *, unsigned long) V (14);
void h17 (struct frame *, unsigned long) V (17);
void h21 (struct frame *, unsigned long) V (21);
void h29 (struct frame *, unsigned long) V (29);
void h30 (struct frame *, unsigned long) V (30);
#else
void h8 (struct frame *) V (8); /* { dg-error "handler 'h8' for vector 8 \\('#DF', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h10 (struct frame *) V (10); /* { dg-error "handler 'h10' for vector 10 \\('#TS', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h11 (struct frame *) V (11); /* { dg-error "handler 'h11' for vector 11 \\('#NP', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h12 (struct frame *) V (12); /* { dg-error "handler 'h12' for vector 12 \\('#SS', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h13 (struct frame *) V (13); /* { dg-error "handler 'h13' for vector 13 \\('#GP', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h14 (struct frame *) V (14); /* { dg-error "handler 'h14' for vector 14 \\('#PF', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h17 (struct frame *) V (17); /* { dg-error "handler 'h17' for vector 17 \\('#AC', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h21 (struct frame *) V (21); /* { dg-error "handler 'h21' for vector 21 \\('#CP', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h29 (struct frame *) V (29); /* { dg-error "handler 'h29' for vector 29 \\('#VC', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
void h30 (struct frame *) V (30); /* { dg-error "handler 'h30' for vector 30 \\('#SX', .*\\) needs a parameter for the error code$" } */
/* { dg-note "the CPU pushes an error code for it \\(.*\\), which must be off the stack before the return: add a second parameter 'unsigned long'$" "" { target *-*-* } .-1 } */
#endif
