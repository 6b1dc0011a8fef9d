/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: a function that is called twice, so that the compiler keeps its
   address in a register, is as well known as one that is called by name, and
   without -fipa-ra too.  */
/* { dg-do compile } */
/* { dg-options "-mcpu=msp430 -Os" } */
volatile int n;

static void __attribute__ ((noinline)) add6 (void) { n += 6; }
static void __attribute__ ((noipa)) hidden (void) { n += 6; }

void __attribute__ ((interrupt_abi ("msp430")))
twice (void)
{
  add6 ();
  add6 ();
}

void __attribute__ ((interrupt_abi ("msp430")))
unknown_twice (void)
{
  hidden ();
  hidden ();
}
/* { dg-final { scan-function-not twice {^\t(PUSH|POP)} } } */
/* { dg-final { scan-function-times twice {^\tCALL\t#add6$} 2 } } */
/* { dg-final { scan-function-times unknown_twice {^\tPUSH\tR} 5 } } */
