/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A frame that fills what an offset can address, and registers saved off the
   common path below it: refused once, and without an internal error about
   the insns that could not be shifted.  */
/* { dg-options "-O1 -mgeneral-regs-only" } */
#include "../target.h"

#ifdef TWIN
#define SIZE 5000
#else
#define SIZE 0x7fffffd0
#endif
extern int from;
void ext (void);
HANDLER void h (PARAMS) /* { dg-error "interrupt handler 'h': cannot address the stack below the registers saved on one path$" } */
{
  volatile char a[SIZE];
  a[0] = 1;
  if (__builtin_expect (from, 0))
    {
      ext ();
      a[SIZE - 1] = a[SIZE - 16] = 1;
      from = a[SIZE - 112] + a[SIZE - 15];
    }
}
