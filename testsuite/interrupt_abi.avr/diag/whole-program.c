/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -fwhole-program: handlers to which only the vector table refers stay, with
   symbols that it sees; what nothing refers to goes.  */
/* { dg-options "-mmcu=atmega328p -Os -fwhole-program" } */
#include <avr/io.h>
#include <avr/interrupt.h>

volatile char flag;
void __attribute__ ((interrupt_abi ("avr"))) BADISR_vect (void) { flag = 1; }
/* { dg-final { scan-assembler-times {^__vector_default:$} 1 } } */
/* { dg-final { scan-assembler {^\.global\t__vector_default$} } } */
void __attribute__ ((interrupt_abi ("avr"))) INT0_vect (void) { flag = 2; }
/* { dg-final { scan-assembler-times {^__vector_1:$} 1 } } */
/* { dg-final { scan-assembler {^\.global\t__vector_1$} } } */
void __attribute__ ((interrupt_abi ("avr", 2))) mine (void) { flag = 3; }
/* { dg-final { scan-assembler {^\t\.global\t__vector_2$} } } */
void ordinary (void) { flag = 4; }
/* { dg-final { scan-assembler-not {ordinary} } } */
int main (void) { return 0; }
