/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Callees that change R10, which handlers would not save for them.  */
/* { dg-additional-options "-fcall-used-r13 -fcall-used-r10" } */

#ifdef TWIN
void h (void);
#else
void h (void) __attribute__ ((interrupt_abi ("msp430"))); /* { dg-error "handler 'h': the 'msp430' interrupt ABI cannot work with '-fcall-used-r10'$" } */
/* { dg-note "the compiler's own code for handlers saves R4 to R10 for itself, but not for what it calls; compile handlers, and what they call, without it$" "" { target *-*-* } .-1 } */
#endif
