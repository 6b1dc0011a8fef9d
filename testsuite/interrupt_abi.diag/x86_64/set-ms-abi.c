/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -mabi=ms gives callees another ABI.  */
/* { dg-additional-options "-mabi=ms" } */

#ifdef TWIN
void h (void *);
#else
void h (void *) __attribute__ ((interrupt_abi ("x86"))); /* { dg-error "handler 'h': the 'x86' interrupt ABI cannot work with '-mabi=ms'$" } */
/* { dg-note "the callees of a handler must have the System V ABI$" "" { target *-*-* } .-1 } */
#endif
