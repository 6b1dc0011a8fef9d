/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -fstack-check touches what the next interrupt overwrites.  */
/* { dg-additional-options "-fstack-check" } */

#ifdef TWIN
void h (void);
#else
void h (void) __attribute__ ((interrupt_abi ("avr"))); /* { dg-error "handler 'h': the 'avr' interrupt ABI cannot work with '-fstack-check'$" } */
/* { dg-note "its probes use memory below the stack pointer, which belongs to the next interrupt; compile handlers in a file without it$" "" { target *-*-* } .-1 } */
#endif
