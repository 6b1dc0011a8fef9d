/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What helpers of libgcc do to RAMPZ, and through RAMPX and RAMPY, without
   their RTL telling: __movmemx_qi reads from flash and stores to RAM,
   __epilogue_restores__ reads from the stack.  What divides does not.  */
/* { dg-options "-mmcu=avrxmega7 -Os -mcall-prologues" } */
struct block { char bytes[40]; };
struct block to;
extern const __memx struct block from;

static void __attribute__ ((noinline, noclone))
copies (struct block *p)
{
  *p = from;
}
/* { dg-final { scan-function-times copies {^\tr?call __movmemx_qi$} 1 } } */

void __attribute__ ((interrupt_abi ("avr"))) copy_here (void) { to = from; }
/* { dg-final { scan-function-times copy_here {^\tin r[0-9]+,__RAMPZ__$} 1 } } */
/* { dg-final { scan-function-times copy_here {^\tout __RAMPZ__,r[0-9]+$} 2 } } */
/* { dg-final { scan-function-times copy_here {^\tout __RAMPX__,r[0-9]+$} 2 } } */

void __attribute__ ((interrupt_abi ("avr"))) copy_there (void) { copies (&to); }
/* { dg-final { scan-function-times copy_there {^\tin r[0-9]+,__RAMPZ__$} 1 } } */
/* { dg-final { scan-function-times copy_there {^\tout __RAMPZ__,r[0-9]+$} 2 } } */
/* { dg-final { scan-function-times copy_there {^\tout __RAMPX__,r[0-9]+$} 2 } } */

static int __attribute__ ((noinline))
same (int a)
{
  __asm__ volatile ("" : "+r" (a));
  return a;
}

static int __attribute__ ((noinline, optimize ("O1")))
restores (int a, int b)
{
  int c = same (a);
  return same (b) + a + b + c;
}
/* { dg-final { scan-function-times restores {^\tr?jmp __epilogue_restores__} 1 } } */
/* { dg-final { scan-function-not restores {Y\+|RAMP} } } */

void __attribute__ ((interrupt_abi ("avr")))
no_memory (void)
{
  int a;
  __asm__ volatile ("" : "=r" (a));
  a = restores (a, a);
  __asm__ volatile ("" : : "r" (a));
}
/* { dg-final { scan-function-times no_memory {^\tin r[0-9]+,__RAMPY__$} 1 } } */
/* { dg-final { scan-function-times no_memory {^\tout __RAMPY__,r[0-9]+$} 2 } } */
/* { dg-final { scan-function-not no_memory {RAMP[XZD]} } } */

void __attribute__ ((interrupt_abi ("avr")))
divides (void)
{
  int a, b;
  __asm__ volatile ("" : "=r" (a), "=r" (b));
  a /= b;
  __asm__ volatile ("" : : "r" (a));
}
/* { dg-final { scan-function-times divides {^\tr?call __divmodhi4$} 1 } } */
/* { dg-final { scan-function-not divides {RAMP} } } */
