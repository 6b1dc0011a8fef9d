/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a boot image writes: avrsim's console register, or with
   -DCONSOLE_USART the USART, for QEMU.  */
#ifndef CONSOLE_H
#define CONSOLE_H

#include <avr/io.h>
#include <avr/pgmspace.h>

static void
put_char (char c)
{
#ifdef CONSOLE_USART
  while (!(UCSR0A & _BV (UDRE0)))
    ;
  UDR0 = c;
#else
  GPIOR0 = c;
#endif
}

static void __attribute__ ((noinline))
put_text (const char *progmem)
{
  for (char c; (c = pgm_read_byte (progmem)); progmem++)
    put_char (c);
}

static void __attribute__ ((noinline))
put_number (uint16_t n)
{
  char digits[6], *p = digits;
  do
    *p++ = '0' + n % 10;
  while (n /= 10);
  while (p > digits)
    put_char (*--p);
}

static void __attribute__ ((noinline))
report_1 (uint8_t ok, const char *progmem)
{
  put_text (ok ? PSTR ("PASS: ") : PSTR ("FAIL: "));
  put_text (progmem);
  put_char ('\n');
}
#define report(OK, TEXT) report_1 ((OK), PSTR (TEXT))

#endif
