/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What unwinds the stack does not restore what a handler preserves, so a
   handler does not go on after it.  */
/* { dg-options "-fexceptions" } */
/* { dg-additional-options "-mgeneral-regs-only" { target native } } */
#include "target.h"

void throws (int);
int caught;
struct guard { ~guard () { caught++; } };

#ifndef TWIN
HANDLER void g (PARAMS)
{
  try
    {
      throws (1); /* { dg-error "interrupt handler 'g' catches an exception thrown here and goes on$" } */
      /* { dg-note "unwinding the stack changes registers that this function cannot preserve; call only what is 'noexcept', or compile with '-fno-exceptions'$" "" { target *-*-* } .-1 } */
    }
  catch (...)
    {
      caught++;
    }
}
#endif

/* Destructors are run while an exception leaves the handler; on AVR that takes
   setjmp.  */
#if !(defined TWIN && defined __AVR__)
HANDLER void h (PARAMS)
{
  guard a;
  throws (2); /* { dg-error "interrupt handler 'h' cleans up after an exception thrown here$" "" { target avr } } */
  /* { dg-note "unwinding the stack changes registers" "" { target avr } .-1 } */
}
#endif
