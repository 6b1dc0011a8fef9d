/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The serial console and the lines that the demo prints there.  */
#ifndef DEMO_CONSOLE_H
#define DEMO_CONSOLE_H

/* Prints FORMAT to COM1: %s, %u and %d (int), %x (unsigned long, with 0x).  */
void print (const char *format, ...) __attribute__ ((format (printf, 1, 2)));

/* One line a check, and a count of both kinds for report_end.  Returns OK. */
int report (int ok, const char *format, ...)
  __attribute__ ((format (printf, 2, 3)));

/* Says PASS or FAIL and ends QEMU with that exit status.  */
void report_end (void) __attribute__ ((noreturn));

#endif
