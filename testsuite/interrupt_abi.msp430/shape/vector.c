/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: VECTOR places the address, once; a static handler with a vector is
   in use; a device header's name is as good as a number; a pointer that the
   user places stays.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430 -O2 -Wall -Wextra" } */
#define TIMER0_A0_VECTOR (9)

volatile int n;

void __attribute__ ((interrupt_abi ("msp430", TIMER0_A0_VECTOR)))
timer (void)
{
  n++;
}

static void __attribute__ ((interrupt_abi ("msp430", 0)))
lowest (void)
{
  n += 2;
}

static void __attribute__ ((interrupt_abi ("msp430", 63, "wakeup")))
highest (void)
{
  n += 3;
}

static void __attribute__ ((interrupt_abi ("msp430")))
tim0 (void)
{
  n += 4;
}

typedef void handler (void) __attribute__ ((interrupt_abi ("msp430")));
__attribute__ ((section ("__interrupt_vector_10")))
static handler *const timer0_vector = tim0;

/* { dg-final { scan-assembler-times {^\t.section\t__interrupt_vector_9,"ax",@progbits$} 1 } } */
/* { dg-final { scan-assembler-times {^\t.word\ttimer$} 1 } } */
/* { dg-final { scan-assembler-times {^\t.word\tlowest$} 1 } } */
/* { dg-final { scan-assembler-times {^\t.section\t__interrupt_vector_0,} 1 } } */
/* { dg-final { scan-assembler-times {^\t.word\thighest$} 1 } } */
/* { dg-final { scan-assembler-times {^\t.section\t__interrupt_vector_63,} 1 } } */
/* { dg-final { scan-assembler-times {^\t.section\t__interrupt_vector_10,} 1 } } */
/* { dg-final { scan-assembler-times {^\t.short\ttim0$} 1 } } */
/* { dg-final { scan-assembler-times {^\t.(word|short)\t} 4 } } */
/* { dg-final { scan-assembler {^\t.set\t__interrupt_abi_vector_9, timer$} } } */
