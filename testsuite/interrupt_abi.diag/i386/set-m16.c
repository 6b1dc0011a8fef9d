/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -m16 has another frame.  */
/* { dg-additional-options "-m16" } */

#ifdef TWIN
void h (void *);
#else
void h (void *) __attribute__ ((interrupt_abi ("x86"))); /* { dg-error "handler 'h': the 'x86' interrupt ABI cannot work with '-m16'$" } */
/* { dg-note "the CPU pushes a frame of another layout in 16-bit mode$" "" { target *-*-* } .-1 } */
#endif
