/* SPDX-License-Identifier: GPL-3.0-or-later */
/* if (rare) external (): the common path pays its own registers, the call
   saves around itself, r0 and r1 among them.  */
/* { dg-options "-mmcu=atmega328p -Os" } */
#include <stdint.h>

#define HANDLER __attribute__ ((interrupt_abi ("avr")))

volatile uint8_t rare;
extern void external (void);

/* Up to the test, r24 and SREG; and r1, with which GCC 14 compares.  */
void HANDLER rare_call (void)
{
  if (__builtin_expect (rare, 0))
    external ();
}
/* { dg-final { scan-function-times rare_call {^\tpush r24$} 2 } } */
/* { dg-final { scan-function-times rare_call {^\tpush } 15 } } */
/* { dg-final { scan-function-times rare_call {^\treti$} 1 } } */
/* { dg-final { scan-function-times rare_call {^\.L__stack_usage = [23]$} 1 } } */

/* On every release.  */
void HANDLER rare_value (void)
{
  if (__builtin_expect (rare == 5, 0))
    external ();
}
/* { dg-final { scan-function-times rare_value {^\.L__stack_usage = 2$} 1 } } */
/* { dg-final { scan-function-times rare_value {^\tpush } 15 } } */

/* The I/O test changes no flag: the common path saves nothing at all.  */
void HANDLER rare_bit (void)
{
  if (__builtin_expect (*(volatile uint8_t *) 0x3E & 1, 0))
    external ();
}
/* { dg-final { scan-assembler {^\.L__stack_usage = 0$} } } */
/* { dg-final { scan-function-times rare_bit {^\tpush } 15 } } */
/* { dg-final { scan-function-times rare_bit {__SREG__} 2 } } */

/* A call of an address that is a number (a boot loader) goes through Z, which
   the callee changes: nothing is left for reload.  */
void HANDLER number_call (void)
{
  ((void (*) (void)) 0x3f00) ();
}
/* { dg-final { scan-function-times number_call {^\ticall$} 1 } } */
/* { dg-final { scan-function-times number_call {^\tpop r3[01]$} 3 } } */
