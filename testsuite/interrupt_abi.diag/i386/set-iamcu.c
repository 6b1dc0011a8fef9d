/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -miamcu is another psABI.  */
/* { dg-additional-options "-miamcu" } */

#ifdef TWIN
void h (void *);
#else
void h (void *) __attribute__ ((interrupt_abi ("x86"))); /* { dg-error "handler 'h': the 'x86' interrupt ABI cannot work with '-miamcu'$" } */
/* { dg-note "the psABI of Intel MCU says nothing of interrupts" "" { target *-*-* } .-1 } */
#endif
