/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Around the main of a test of GCC's, which returns or aborts: says which in
   the way of the simulators that the other tests use.  */
int gcc_main (void);

#ifdef __AVR__
#include "../interrupt_abi.avr/boot/console.h"

void __attribute__ ((noreturn))
abort (void)
{
  report (0, "main");
  put_text (PSTR ("DONE\n"));
  for (;;)
    ;
}

int
main (void)
{
  report (gcc_main () == 0, "main");
  put_text (PSTR ("DONE\n"));
  return 0;
}
#else
void print (const char *);
extern void the_end (void) __attribute__ ((noreturn));

void __attribute__ ((noreturn))
abort (void)
{
  print ("FAIL: main\nEND\n");
  the_end ();
}

int
main (void)
{
  print (gcc_main () == 0 ? "PASS: main\nEND\n" : "FAIL: main\nEND\n");
  return 0;
}
#endif
