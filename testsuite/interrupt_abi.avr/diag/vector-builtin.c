/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler of ours and one by GCC's own attribute with a number, which is
   there from GCC 15 on, for one vector, in either order: the assembler would
   take the last one, and never say so.  */
/* { dg-options "-mmcu=atmega328p -Os" } */
#define HANDLER(...) __attribute__ ((interrupt_abi ("avr", ##__VA_ARGS__)))
#if __GNUC__ >= 15
#define SIGNAL(...) __attribute__ ((signal (__VA_ARGS__)))
#else
#define SIGNAL(...) __attribute__ ((signal))
#endif

void HANDLER (5) first (void) {}
void SIGNAL (4, 5) __vector_14 (void) {} /* { dg-error "'__vector_14' cannot serve vector 5: 'first' already does" "" { target gcc15+ } } */
/* { dg-note "" "" { target gcc15+ } 13 } */

void SIGNAL (7) __vector_17 (void) {}
void HANDLER (7) second (void) {} /* { dg-error "'second' cannot serve vector 7: '__vector_17' already does" "" { target gcc15+ } } */
/* { dg-note "" "" { target gcc15+ } 17 } */

void HANDLER (8) third (void) {}
void SIGNAL (9) __vector_19 (void) {}
