// SPDX-License-Identifier: GPL-3.0-or-later
// C++: a handler with one of avr-libc's names fills its vector even without
// extern "C", whose mangled name the vector table does not know.
// { dg-options "-mmcu=atmega328p -Os" }
#include <avr/io.h>
#include <avr/interrupt.h>

volatile char flag;
void __attribute__ ((interrupt_abi ("avr"))) TIMER0_OVF_vect (void) { flag = 1; }
// { dg-final { scan-assembler-times {^\t\.set\t__vector_16, _Z11__vector_16v$} 1 } }
extern "C" void __attribute__ ((interrupt_abi ("avr"))) INT0_vect (void) { flag = 1; }
// { dg-final { scan-assembler-times {^__vector_1:$} 1 } }
[[gnu::interrupt_abi ("avr-non-blocking", 2)]] static void mine () { flag = 2; }
// { dg-final { scan-assembler-times {^\t\.set\t__vector_2, _ZL4minev$} 1 } }
// What serves all others.
void __attribute__ ((interrupt_abi ("avr"))) BADISR_vect (void) { flag = 3; }
// { dg-final { scan-assembler-times {^\t\.set\t__vector_default, _Z16__vector_defaultv$} 1 } }
