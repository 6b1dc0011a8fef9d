/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same of a function that preserves all registers.  */
/* { dg-additional-options "-fcall-used-r8" } */

#ifdef TWIN
void f (void);
#else
void f (void) __attribute__ ((interrupt_abi ("preserve-all"))); /* { dg-error "function 'f': the 'preserve-all' interrupt ABI cannot work with '-fcall-used-r8'$" } */
/* { dg-note "the compiler's own code for handlers saves R4 to R10 for itself, but not for what it calls; compile handlers, and what they call, without it$" "" { target *-*-* } .-1 } */
#endif
