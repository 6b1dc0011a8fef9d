/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two handlers of one vector, by number and by name: the assembler would take
   the last one, and never say so.  */
/* { dg-options "-mmcu=atmega328p -Os" } */
#define HANDLER(...) __attribute__ ((interrupt_abi ("avr", ##__VA_ARGS__)))

void HANDLER (5) first (void) {}
void HANDLER (5) second (void) {} /* { dg-error "'second' cannot serve vector 5: 'first' already does" } */
/* { dg-note "" "" { target avr } 7 } */

void HANDLER () __vector_16 (void) {}
void HANDLER (16) third (void) {} /* { dg-error "'third' cannot serve vector 16: '__vector_16' already does" } */
/* { dg-note "" "" { target avr } 11 } */

/* Weak, as libraries have them: by name it may be; a number is one entry.  */
void HANDLER () __attribute__ ((weak)) __vector_1 (void) {}
void HANDLER (2) __attribute__ ((weak)) fourth (void) {} /* { dg-error "handler 'fourth' cannot serve vector 2: there may be other definitions" } */
/* { dg-note "neither weak nor inline" "" { target avr } .-1 } */

/* Others of their own.  */
void HANDLER (7) fifth (void) {}
void HANDLER (8) sixth (void) {}
