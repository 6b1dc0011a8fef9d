/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The serial console (a 16550 at COM1) and QEMU's isa-debug-exit.  */
#include <stdarg.h>
#include "console.h"
#include "machine.h"

#define COM1 0x3f8
#define LINE_STATUS (COM1 + 5)
#define TRANSMITTER_EMPTY 0x20

/* isa-debug-exit: QEMU's status is twice the value written, plus 1.  run.sh
   knows these two; 0 is not used, since QEMU ends with 1 on errors.  */
#define EXIT_PORT 0xf4
#define EXIT_PASS 0x10
#define EXIT_FAIL 0x11

static unsigned passed, failed;

static void
put (char c)
{
  while (!(in8 (LINE_STATUS) & TRANSMITTER_EMPTY))
    continue;
  out8 (COM1, c);
}

static void
put_number (uword value, unsigned base)
{
  char digits[24];
  int n = 0;
  do
    digits[n++] = "0123456789abcdef"[value % base];
  while ((value /= base) != 0);
  while (n > 0)
    put (digits[--n]);
}

static void
vprint (const char *format, va_list arguments)
{
  for (; *format; format++)
    {
      if (*format != '%')
	{
	  put (*format);
	  continue;
	}
      if (*++format == 'l')
	format++;
      if (*format == 's')
	for (const char *s = va_arg (arguments, const char *); *s; s++)
	  put (*s);
      else if (*format == 'x')
	{
	  put ('0');
	  put ('x');
	  put_number (va_arg (arguments, uword), 16);
	}
      else
	put_number (va_arg (arguments, unsigned), 10);
    }
}

void
print (const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  vprint (format, arguments);
  va_end (arguments);
}

int
report (int ok, const char *format, ...)
{
  va_list arguments;
  ok ? passed++ : failed++;
  print (ok ? "ok    " : "WRONG ");
  va_start (arguments, format);
  vprint (format, arguments);
  va_end (arguments);
  print ("\n");
  return ok;
}

void
report_end (void)
{
  if (failed)
    print ("FAIL: %u of %u checks\n", failed, passed + failed);
  else
    print ("PASS: %u checks\n", passed);
  for (;;)
    {
      out8 (EXIT_PORT, failed ? EXIT_FAIL : EXIT_PASS);
      interrupts_disable ();
      wait_for_interrupt ();
    }
}
