/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An address that lives across a call, in a register that this callee does not
   change: a load that moves it must move it back, though any other call would
   end its life.  */
/* { dg-options "-mmcu=atmega328p -Os" } */
#include <stdint.h>

#define HANDLER __attribute__ ((interrupt_abi ("avr")))

volatile uint8_t flag, buffer[16];

static void __attribute__ ((noinline)) callee (void)
{
  __asm__ volatile ("ldi r24, 1\n\tldi r25, 2" ::: "r24", "r25");
}

void HANDLER lives (void)
{
  volatile uint8_t *p = buffer;
  __asm__ volatile ("" : "+x" (p));
  flag = p[9];
  callee ();
  __asm__ volatile ("" : "+x" (p));
  *p = flag;
}
/* { dg-final { scan-function-times lives {^\tadiw r26,9$} 1 } } */
/* { dg-final { scan-function-times lives {^\tsbiw r26,9$} 1 } } */

/* One that nothing uses again is not moved back.  */
void HANDLER dies (void)
{
  volatile uint8_t *p = buffer;
  __asm__ volatile ("" : "+x" (p));
  flag = p[9];
  callee ();
}
/* { dg-final { scan-function-times dies {^\tadiw r26,9$} 1 } } */
/* { dg-final { scan-function-not dies {^\tsbiw } } } */
