// SPDX-License-Identifier: GPL-3.0-or-later
// Purpose: in C++ a const at namespace scope is local and would be dropped:
// not the pointer in a vector's section.
// { dg-do compile }
// { dg-options "-mcpu=msp430 -O2 -Wall -Wextra" }
volatile int n;

extern "C" void __attribute__ ((interrupt_abi ("msp430")))
tim0 (void)
{
  n = n + 4;
}

__attribute__ ((section ("__interrupt_vector_10")))
void (*const timer0_vector) (void)
  __attribute__ ((interrupt_abi ("msp430"))) = tim0;

namespace device
{
static void __attribute__ ((interrupt_abi ("msp430", 9)))
timer ()
{
  n = n + 1;
}
}

// { dg-final { scan-assembler-times {^\t.section\t__interrupt_vector_10,} 1 } }
// { dg-final { scan-assembler-times {^\t.short\ttim0$} 1 } }
// { dg-final { scan-assembler-times {^\t.word\t_ZN6deviceL5timerEv$} 1 } }
