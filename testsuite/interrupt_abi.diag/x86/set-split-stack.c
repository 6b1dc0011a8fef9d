/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -fsplit-stack checks a limit that is the interrupted code's.  */
/* { dg-additional-options "-fsplit-stack" } */

#ifdef TWIN
void h (void *);
#else
void h (void *) __attribute__ ((interrupt_abi ("x86"))); /* { dg-error "handler 'h': the 'x86' interrupt ABI cannot work with '-fsplit-stack'$" } */
/* { dg-note "the CPU enters a handler on a stack whose limit only the interrupted code knows$" "" { target *-*-* } .-1 } */
#endif
