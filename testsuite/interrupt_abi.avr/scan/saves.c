/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is saved, and that nothing else is: -Os on an ATmega328P.  */
/* { dg-options "-mmcu=atmega328p -Os" } */
#include <stdint.h>

#define HANDLER __attribute__ ((interrupt_abi ("avr")))

volatile uint8_t flag, other;
extern void external (void);

void HANDLER empty (void) {}
/* { dg-final { scan-function-times empty {^\treti$} 1 } } */
/* { dg-final { scan-function-not empty {^\tret$} } } */
/* { dg-final { scan-function-not empty {^\t(push|pop|in|out|clr) } } } */

/* One register, no flag.  */
void HANDLER one_register (void) { flag = 1; }
/* { dg-final { scan-function-times one_register {^\tpush r24$} 1 } } */
/* { dg-final { scan-function-times one_register {^\tpush } 1 } } */
/* { dg-final { scan-function-times one_register {^\tpop r24$} 1 } } */
/* { dg-final { scan-function-not one_register {__SREG__} } } */

/* The same register saves SREG.  */
void HANDLER flags_too (void) { flag++; }
/* { dg-final { scan-function-times flags_too {^\tpush r24$} 2 } } */
/* { dg-final { scan-function-times flags_too {^\tpush } 2 } } */
/* { dg-final { scan-function-times flags_too {^\tin r24,__SREG__$} 1 } } */
/* { dg-final { scan-function-times flags_too {^\tout __SREG__,r24$} 1 } } */
/* { dg-final { scan-function-not flags_too {^\tclr } } } */

/* A static callee that changes r24 and r25.  */
static void __attribute__ ((noinline)) callee (void)
{
  __asm__ volatile ("ldi r24, 1\n\tldi r25, 2" ::: "r24", "r25");
}
void HANDLER known_callee (void) { callee (); }
/* { dg-final { scan-function-times known_callee {^\tpush } 2 } } */
/* { dg-final { scan-function-times known_callee {^\tpush r24$} 1 } } */
/* { dg-final { scan-function-times known_callee {^\tpush r25$} 1 } } */
/* { dg-final { scan-function-not known_callee {__SREG__} } } */

/* Two callees deep, the inner one by asm: what both change, and SREG.  */
static void __attribute__ ((noinline)) inner (void)
{
  __asm__ volatile ("ldi r20, 1" ::: "r20");
}
static void __attribute__ ((noinline)) outer (void)
{
  inner ();
  flag++;
}
void HANDLER two_deep (void) { outer (); }
/* { dg-final { scan-function-times two_deep {^\tpush r20$} 1 } } */
/* { dg-final { scan-function-times two_deep {^\tpush r24$} 2 } } */
/* { dg-final { scan-function-times two_deep {^\tpush } 3 } } */
/* { dg-final { scan-function-times two_deep {__SREG__} 2 } } */

/* All that any function may change: 12 registers, r0, r1 and SREG.  */
void HANDLER unknown_callee (void) { external (); }
/* { dg-final { scan-function-times unknown_callee {^\tpush } 15 } } */
/* { dg-final { scan-function-times unknown_callee {^\tpop } 15 } } */
/* { dg-final { scan-function-times unknown_callee {^\tclr (r1|__zero_reg__)$} 1 } } */
/* { dg-final { scan-function-not unknown_callee {^\tjmp external$} } } */

/* Only the flags need saving, and there is no register to do it with.  */
void HANDLER flags_only (void) { __asm__ volatile ("sec" ::); }
/* { dg-final { scan-function-times flags_only {^\tpush r0$} 2 } } */
/* { dg-final { scan-function-times flags_only {^\tpush } 2 } } */

/* A bit in I/O space: no register at all.  */
void HANDLER one_bit (void) { *(volatile uint8_t *) 0x3E |= 1; }
/* { dg-final { scan-function-times one_bit {^\tsbi } 1 } } */
/* { dg-final { scan-function-not one_bit {^\tpush } } } */

/* Never returns: nothing is saved, but r1 is made the zero that code counts
   on.  */
extern void stop (void) __attribute__ ((noreturn));
void HANDLER __attribute__ ((noreturn)) no_return (void) { other = 0; stop (); }
/* { dg-final { scan-function-not no_return {^\tpush } } } */
/* { dg-final { scan-function-times no_return {^\tclr (r1|__zero_reg__)$} 1 } } */

/* Equal handlers stay apart.  */
void HANDLER twin_a (void) { flag++; other++; }
void HANDLER twin_b (void) { flag++; other++; }
/* { dg-final { scan-function-times twin_a {^\treti$} 1 } } */
/* { dg-final { scan-function-times twin_b {^\treti$} 1 } } */
/* { dg-final { scan-function-not twin_b {^\t(r?jmp|r?call) } } } */

/* An ordinary function in the same file is what it was.  */
void ordinary (void) { flag++; }
/* { dg-final { scan-function-times ordinary {^\tret$} 1 } } */
/* { dg-final { scan-function-not ordinary {^\treti$} } } */
/* { dg-final { scan-function-not ordinary {^\tpush } } } */
