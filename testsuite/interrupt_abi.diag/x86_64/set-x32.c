/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -mx32 has pointers that cannot reach the frame.  */
/* { dg-additional-options "-mx32" } */

#ifdef TWIN
void h (void *);
#else
void h (void *) __attribute__ ((interrupt_abi ("x86"))); /* { dg-error "handler 'h': the 'x86' interrupt ABI cannot work with '-mx32'$" } */
/* { dg-note "pointers of 32 bits cannot reach the frame" "" { target *-*-* } .-1 } */
#endif
