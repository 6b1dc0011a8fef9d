/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interrupts of an Arduino-style sketch: millis () on the overflow of
   timer 0, a serial receiver with a ring buffer, and a pin change that calls
   what the program attached.  With the plugin, or with -DUSE_ISR by avr-libc's
   ISR () from the same source.  sketch.exp runs both and compares cycles.  */
#include <avr/io.h>
#include <avr/interrupt.h>
#include "console.h"

#ifdef USE_ISR
#define BEGIN_HANDLER(VECTOR) ISR (VECTOR)
#else
#define BEGIN_HANDLER(VECTOR) \
  void VECTOR (void) __attribute__ ((interrupt_abi ("avr"))); \
  void VECTOR (void)
#endif

/* Time.  16 MHz / 64 / 256: an overflow is 1024 microseconds.  */
enum { MICROS_EACH = 1024, MICROS_TO_MILLIS = 1000 };
static volatile uint32_t millis_now, overflows;
static volatile uint16_t micros_rest;

BEGIN_HANDLER (TIMER0_OVF_vect)
{
  uint32_t ms = millis_now;
  uint16_t rest = micros_rest + (MICROS_EACH - MICROS_TO_MILLIS);
  ms++;
  if (rest >= MICROS_TO_MILLIS)
    {
      rest -= MICROS_TO_MILLIS;
      ms++;
    }
  micros_rest = rest;
  millis_now = ms;
  overflows++;
}

static uint32_t
millis (void)
{
  uint8_t sreg = SREG;
  cli ();
  uint32_t ms = millis_now;
  SREG = sreg;
  return ms;
}

/* Serial input.  */
struct ring
{
  volatile uint8_t head, tail;
  uint8_t bytes[32];
};
static struct ring input;
static volatile uint8_t framing_errors;

static void __attribute__ ((noinline))
ring_put (uint8_t c)
{
  uint8_t next = (input.head + 1) % sizeof input.bytes;
  if (next != input.tail)
    {
      input.bytes[input.head] = c;
      input.head = next;
    }
}

static int
ring_get (void)
{
  if (input.tail == input.head)
    return -1;
  uint8_t c = input.bytes[input.tail];
  input.tail = (input.tail + 1) % sizeof input.bytes;
  return c;
}

BEGIN_HANDLER (USART_RX_vect)
{
  uint8_t status = UCSR0A;
  uint8_t c = UDR0;
  if (status & _BV (FE0))
    framing_errors++;
  else
    ring_put (c);
}

/* Pins.  */
static void (*volatile attached) (void);
static volatile uint8_t pins_before;
static volatile uint16_t presses;

BEGIN_HANDLER (PCINT2_vect)
{
  uint8_t now = PIND;
  uint8_t rising = now & ~pins_before;
  pins_before = now;
  if ((rising & _BV (PD2)) && attached)
    attached ();
}

static void
on_press (void)
{
  presses++;
}

int
main (void)
{
  TCCR0B = _BV (CS01) | _BV (CS00);
  TIMSK0 = _BV (TOIE0);
  UCSR0B = _BV (RXEN0) | _BV (RXCIE0);
  attached = on_press;
  PCMSK2 = _BV (PCINT18);
  PCICR = _BV (PCIE2);
  sei ();
  char text[6];
  uint8_t n = 0;
  while (millis () < 60)
    {
      int c = ring_get ();
      if (c >= 0 && n < sizeof text)
	text[n++] = c;
    }
  cli ();
  report (millis_now >= 60 && millis_now <= 62 && overflows >= 58, "millis");
  report (n == 6 && text[0] == 'a' && text[5] == 'f', "serial input");
  report (presses > 20, "pin change");
  put_text (PSTR ("DONE\n"));
  for (;;)
    ;
}
