/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC takes EDI for arrays of variable length, and does not save it then.  */
/* { dg-additional-options "-fcall-used-edi" } */

#ifdef TWIN
void h (void *);
#else
void h (void *) __attribute__ ((interrupt_abi ("x86"))); /* { dg-error "handler 'h': the 'x86' interrupt ABI cannot work with '-fcall-used-edi'$" } */
/* { dg-note "an array of variable length may take this register, which the compiler then does not save; compile the function in a file without it$" "" { target *-*-* } .-1 } */
#endif
