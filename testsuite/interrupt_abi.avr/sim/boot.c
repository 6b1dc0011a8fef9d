/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Boots an image with simavr's peripherals.  What the firmware writes to
   its console register is printed; the USART gets the characters of option
   -u, one every few thousand cycles, and the pin of INT0 gets edges.  */
#include "sim.h"

#include <simavr/avr_ioport.h>
#include <simavr/avr_uart.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { USART_GAP = 4000 };

static char line[200];
static size_t line_length;
static bool done;

static void
console_write (avr_t *avr, avr_io_addr_t addr, uint8_t v, void *param)
{
  avr->data[addr] = v;
  putchar (v);
  if (v == '\n')
    {
      line[line_length] = 0;
      done |= strcmp (line, "DONE") == 0;
      line_length = 0;
    }
  else if (line_length < sizeof line - 1)
    line[line_length++] = v;
}

static avr_cycle_count_t
usart_timer (avr_t *avr, avr_cycle_count_t when, void *param)
{
  const char **input = param;
  if (!**input)
    return 0;
  avr_irq_t *irq = avr_io_getirq (avr, AVR_IOCTL_UART_GETIRQ ('0'), UART_IRQ_INPUT);
  if (irq)
    avr_raise_irq (irq, (uint8_t) *(*input)++);
  return when + USART_GAP;
}

struct pin
{
  avr_irq_t *irq;
  long period;
  int level;
};

static avr_cycle_count_t
pin_timer (avr_t *avr, avr_cycle_count_t when, void *param)
{
  struct pin *pin = param;
  pin->level ^= 1;
  avr_raise_irq (pin->irq, pin->level);
  return when + pin->period;
}

/* Port and bit of INT0, and the general purpose I/O register that is the
   console, from the devices' data sheets, "Pin Configurations" and "Register
   Summary".  */
static const struct
{
  const char *mcu;
  char port;
  int bit;
  int console;
} devices[] = {
  { "atmega328p", 'D', 2, 0x3E },
  { "atmega2560", 'D', 0, 0x3E },
  { "attiny85", 'B', 2, 0x31 },
};

int
run_boot (avr_t *avr, struct image *image, const struct options *o)
{
  static struct pin pin;
  static const char *input;
  int console = 0x3E;
  input = o->input ? o->input : "";
  for (size_t i = 0; i < sizeof devices / sizeof *devices; i++)
    if (strcmp (o->mcu, devices[i].mcu) == 0)
      {
	console = devices[i].console;
	pin.irq = avr_io_getirq (avr, AVR_IOCTL_IOPORT_GETIRQ (devices[i].port),
				 devices[i].bit);
      }
  pin.period = o->edge_period;
  avr_register_io_write (avr, console, console_write, NULL);
  if (pin.irq && pin.period)
    avr_cycle_timer_register (avr, pin.period, pin_timer, &pin);
  avr_cycle_timer_register (avr, USART_GAP, usart_timer, &input);
  /* Do not echo the USART nor sleep in real time.  */
  uint32_t flags = 0;
  avr_ioctl (avr, AVR_IOCTL_UART_SET_FLAGS ('0'), &flags);
  int state = cpu_Running;
  while (!done && state != cpu_Done && state != cpu_Crashed
	 && avr->cycle < (avr_cycle_count_t) o->limit)
    state = avr_run (avr);
  if (!done)
    printf ("FAIL: stopped after %ld cycles at %#lx without DONE\n",
	    (long) avr->cycle, (long) avr->pc);
  return done ? 0 : 1;
}
