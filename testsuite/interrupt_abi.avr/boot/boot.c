/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A boot image with avr-libc's own start code and vector names: timer,
   external and USART interrupts of both kinds come while hold () keeps known
   values in r0..r31 and SREG; then the non-blocking handler is shown to be
   interrupted, and the blocking one not to be.  In avrsim and in QEMU, which
   has no external interrupt and 16-bit timers only.  */
#include <avr/io.h>
#include <avr/interrupt.h>
#include <avr/sleep.h>
#include "console.h"

#ifdef BUILTIN
#define BLOCKING __attribute__ ((signal, used, externally_visible))
#define NON_BLOCKING __attribute__ ((interrupt, used, externally_visible))
#else
#define BLOCKING __attribute__ ((interrupt_abi ("avr")))
#define NON_BLOCKING __attribute__ ((interrupt_abi ("avr-non-blocking")))
#endif

#ifdef __AVR_ATtiny85__
#define HAVE_USART 0
#define TIMER_vect TIMER0_COMPA_vect
#define OTHER_vect TIMER0_COMPB_vect
#define INT0_MASK GIMSK
#define TIMER_MASK TIMSK
#define OTHER_BIT _BV (OCIE0B)
#else
#define HAVE_USART 1
#define TIMER_vect TIMER1_COMPA_vect
#define OTHER_vect TIMER1_COMPB_vect
#define INT0_MASK EIMSK
#define TIMER_MASK TIMSK1
#define OTHER_BIT _BV (OCIE1B)
#ifndef USART_RX_vect
#define USART_RX_vect USART0_RX_vect
#endif
#endif

/* QEMU's timers run in real time, its processor as fast as it can.  */
#ifdef CONSOLE_USART
#define WAIT 60000
#define ROUNDS 3000000
#else
#define WAIT 400
#define ROUNDS 20000
#endif

uint8_t __attribute__ ((used, externally_visible)) wanted[33], found[33];
extern void hold (void);

static volatile uint16_t timer_ticks, other_ticks, edges, nested_in_nb, nested_in_b;
static volatile uint8_t in_nb, in_b, linger;
static volatile uint8_t received[16], received_head;
static volatile uint32_t product = 3;

static void __attribute__ ((noinline))
count_nesting (void)
{
  nested_in_nb += in_nb;
  nested_in_b += in_b;
}

/* Longer than the period of the timers.  */
static void __attribute__ ((noinline))
wait_others (void)
{
  for (uint16_t n = 0; n < WAIT; n++)
    __asm__ volatile ("" ::: "memory");
}

void BLOCKING TIMER_vect (void);
void
TIMER_vect (void)
{
  product = product * 5 + timer_ticks++;
  count_nesting ();
  if (linger && (timer_ticks & 15) == 0)
    {
      in_b = 1;
      wait_others ();
      in_b = 0;
    }
}

void NON_BLOCKING OTHER_vect (void);
void
OTHER_vect (void)
{
  other_ticks++;
  count_nesting ();
  if (linger && (other_ticks & 15) == 0)
    {
      TIMER_MASK &= ~OTHER_BIT; /* Not itself again.  */
      in_nb = 1;
      wait_others ();
      in_nb = 0;
      TIMER_MASK |= OTHER_BIT;
    }
}

void NON_BLOCKING INT0_vect (void);
void
INT0_vect (void)
{
  edges++;
  count_nesting ();
}

#if HAVE_USART
void BLOCKING USART_RX_vect (void);
void
USART_RX_vect (void)
{
  received[received_head] = UDR0;
  received_head = (received_head + 1) & 15;
}
#endif

static void
start (void)
{
#ifdef __AVR_ATtiny85__
  TCCR0A = _BV (WGM01);
  TCCR0B = _BV (CS01);
  OCR0A = 147;
  OCR0B = 59;
  TIMSK = _BV (OCIE0A) | _BV (OCIE0B);
  MCUCR |= _BV (ISC00);
  INT0_MASK = _BV (INT0);
#else
  UCSR0B = _BV (RXEN0) | _BV (TXEN0) | _BV (RXCIE0);
  TCCR1B = _BV (WGM12) | _BV (CS10);
  OCR1A = 997;
  OCR1B = 431;
  TIMSK1 = _BV (OCIE1A) | _BV (OCIE1B);
  EICRA = _BV (ISC00);
  INT0_MASK = _BV (INT0);
#endif
}

static uint8_t seed = 1;

static uint8_t
random_byte (void)
{
  seed = seed * 37 + 11;
  return seed;
}

/* Without a store to SREG, which at -O0 goes through Z: QEMU 11 loses each
   access to SREG and SP that follows one.  */
static uint16_t
ticks (void)
{
  uint16_t t;
  do
    t = timer_ticks;
  while (t != timer_ticks);
  return t;
}

static uint8_t
enough (void)
{
  return timer_ticks > 100 && other_ticks > 100
	 && (!HAVE_USART || received_head >= 6);
}

/* Rounds of hold () until every kind of interrupt has come often enough.  */
static uint8_t
hold_values (void)
{
  uint8_t ok = 1;
  for (uint32_t round = 0; round < 300 || (!enough () && round < ROUNDS); round++)
    {
      for (uint8_t i = 0; i < 33; i++)
	wanted[i] = random_byte () ^ round;
      wanted[32] &= 0x7F;
      hold ();
      for (uint8_t i = 0; i < 33; i++)
	if (found[i] != (i == 32 ? wanted[i] | 0x80 : wanted[i]))
	  {
	    if (ok)
	      {
		put_text (PSTR ("r"));
		put_number (i);
		put_text (PSTR (" was "));
		put_number (wanted[i]);
		put_text (PSTR (", is "));
		put_number (found[i]);
		put_char ('\n');
	      }
	    ok = 0;
	  }
    }
  return ok;
}

int
main (void)
{
  start ();
  put_text (PSTR ("READY\n"));
  uint8_t ok = hold_values ();
  cli ();
  report (ok, "r0..r31 and SREG hold across interrupts");
  report (timer_ticks > 20, "timer interrupts, blocking");
  report (other_ticks > 20, "timer interrupts, non-blocking");
#ifndef CONSOLE_USART
  report (edges > 20, "external interrupts, non-blocking");
#endif
#if HAVE_USART
  report (received_head == 6 && received[0] == 'a' && received[5] == 'f',
	  "USART interrupts, blocking");
#endif
  linger = 1;
  sei ();
  uint16_t from = ticks ();
  /* Where the machine is busy QEMU's timers may miss one wait, but not all.  */
  for (uint32_t n = 0; n < 50UL * ROUNDS
		       && (ticks () - from < 100 || nested_in_nb <= 2); n++)
    __asm__ volatile ("" ::: "memory");
  cli ();
  report (nested_in_nb > 2, "the non-blocking handler is interrupted");
  report (timer_ticks - from >= 100 && nested_in_b == 0,
	  "the blocking handler is not interrupted");
  put_text (PSTR ("DONE\n"));
  for (;;)
    ;
}
