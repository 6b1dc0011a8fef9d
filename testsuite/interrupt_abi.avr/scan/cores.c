/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On every core family: the return, sei, the vector's symbol, and RAMPx only
   where it is there and needed.  */
#include <stdint.h>

volatile uint8_t flag, value;
extern void external (void);

void __attribute__ ((interrupt_abi ("avr", 5))) blocking (void) { flag++; }
/* { dg-final { scan-function-times blocking {^\treti$} 1 } } */
/* { dg-final { scan-function-not blocking {^\tsei$} } } */
/* { dg-final { scan-function-not blocking {^\tret$} } } */
/* { dg-final { scan-assembler-times {^\t\.global\t__vector_5$} 1 } } */
/* { dg-final { scan-assembler-times {^\t\.set\t__vector_5, blocking$} 1 } } */

void __attribute__ ((interrupt_abi ("avr-non-blocking", 6))) nb (void) { flag++; }
/* { dg-final { scan-function-times nb {^\tsei$} 1 } } */
/* { dg-final { scan-function-times nb {^\treti$} 1 } } */

/* avr-libc's name for vector 7: no other symbol.  */
void __attribute__ ((interrupt_abi ("avr"))) __vector_7 (void) { flag++; }
/* { dg-final { scan-function-times __vector_7 {^\treti$} 1 } } */
/* { dg-final { scan-assembler-not {^\t\.set\t__vector_7,} } } */

/* Without a vector and without such a name: no vector symbol.  */
void __attribute__ ((interrupt_abi ("interrupt"))) plain (void) { external (); }
/* { dg-final { scan-function-times plain {^\treti$} 1 } } */
/* { dg-final { scan-assembler-not {__vector_[^5678]} } } */

/* A static one with a vector stays, though nothing refers to it.  */
static void __attribute__ ((interrupt_abi ("avr", 8))) unseen (void) { flag = 2; }
/* { dg-final { scan-assembler-times {^\t\.set\t__vector_8, unseen$} 1 } } */
/* { dg-final { scan-function-times unseen {^\treti$} 1 } } */
