/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All other vectors push none.  */
#include "../target.h"

#define V(N) __attribute__ ((interrupt_abi ("x86", N)))

#ifdef TWIN
void h0 (struct frame *) V (0);
void h1 (struct frame *) V (1);
void h2 (struct frame *) V (2);
void h3 (struct frame *) V (3);
void h4 (struct frame *) V (4);
void h5 (struct frame *) V (5);
void h6 (struct frame *) V (6);
void h7 (struct frame *) V (7);
void h9 (struct frame *) V (9);
void h15 (struct frame *) V (15);
void h16 (struct frame *) V (16);
void h18 (struct frame *) V (18);
void h19 (struct frame *) V (19);
void h20 (struct frame *) V (20);
void h22 (struct frame *) V (22);
void h23 (struct frame *) V (23);
void h24 (struct frame *) V (24);
void h25 (struct frame *) V (25);
void h26 (struct frame *) V (26);
void h27 (struct frame *) V (27);
void h28 (struct frame *) V (28);
void h31 (struct frame *) V (31);
void h32 (struct frame *) V (32);
void h33 (struct frame *) V (33);
void h128 (struct frame *) V (128);
void h255 (struct frame *) V (255);
#else
void h0 (struct frame *, unsigned long) V (0); /* { dg-error "handler 'h0' for vector 0 \\('#DE', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h1 (struct frame *, unsigned long) V (1); /* { dg-error "handler 'h1' for vector 1 \\('#DB', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h2 (struct frame *, unsigned long) V (2); /* { dg-error "handler 'h2' for vector 2 \\('NMI', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h3 (struct frame *, unsigned long) V (3); /* { dg-error "handler 'h3' for vector 3 \\('#BP', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h4 (struct frame *, unsigned long) V (4); /* { dg-error "handler 'h4' for vector 4 \\('#OF', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h5 (struct frame *, unsigned long) V (5); /* { dg-error "handler 'h5' for vector 5 \\('#BR', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h6 (struct frame *, unsigned long) V (6); /* { dg-error "handler 'h6' for vector 6 \\('#UD', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h7 (struct frame *, unsigned long) V (7); /* { dg-error "handler 'h7' for vector 7 \\('#NM', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h9 (struct frame *, unsigned long) V (9); /* { dg-error "handler 'h9' for vector 9 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h15 (struct frame *, unsigned long) V (15); /* { dg-error "handler 'h15' for vector 15 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h16 (struct frame *, unsigned long) V (16); /* { dg-error "handler 'h16' for vector 16 \\('#MF', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h18 (struct frame *, unsigned long) V (18); /* { dg-error "handler 'h18' for vector 18 \\('#MC', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h19 (struct frame *, unsigned long) V (19); /* { dg-error "handler 'h19' for vector 19 \\('#XM', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h20 (struct frame *, unsigned long) V (20); /* { dg-error "handler 'h20' for vector 20 \\('#VE', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h22 (struct frame *, unsigned long) V (22); /* { dg-error "handler 'h22' for vector 22 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h23 (struct frame *, unsigned long) V (23); /* { dg-error "handler 'h23' for vector 23 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h24 (struct frame *, unsigned long) V (24); /* { dg-error "handler 'h24' for vector 24 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h25 (struct frame *, unsigned long) V (25); /* { dg-error "handler 'h25' for vector 25 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h26 (struct frame *, unsigned long) V (26); /* { dg-error "handler 'h26' for vector 26 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h27 (struct frame *, unsigned long) V (27); /* { dg-error "handler 'h27' for vector 27 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h28 (struct frame *, unsigned long) V (28); /* { dg-error "handler 'h28' for vector 28 \\('#HV', .*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h31 (struct frame *, unsigned long) V (31); /* { dg-error "handler 'h31' for vector 31 \\(.*\\) cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(.*\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h32 (struct frame *, unsigned long) V (32); /* { dg-error "handler 'h32' for vector 32 cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(SDM 6.13\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h33 (struct frame *, unsigned long) V (33); /* { dg-error "handler 'h33' for vector 33 cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(SDM 6.13\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h128 (struct frame *, unsigned long) V (128); /* { dg-error "handler 'h128' for vector 128 cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(SDM 6.13\\): remove the second parameter$" "" { target *-*-* } .-1 } */
void h255 (struct frame *, unsigned long) V (255); /* { dg-error "handler 'h255' for vector 255 cannot have a parameter for the error code$" } */
/* { dg-note "the CPU pushes none for it \\(SDM 6.13\\): remove the second parameter$" "" { target *-*-* } .-1 } */
#endif
