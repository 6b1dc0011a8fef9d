/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -mcmodel=kernel, as a kernel is compiled: cannot run here, but the final
   audit proves its saves, and its addresses are sign-extended ones.  */
/* { dg-do compile { target x86 } } */
/* { dg-additional-options "-mcmodel=kernel -mno-red-zone -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables" } */

struct frame;
extern int ticks, flag;
extern long result;
void ext (void);
long ext3 (long, long, long);

__attribute__ ((interrupt_abi ("x86", 32))) void
tick (struct frame *f)
{
  (void) f;
  ticks++;
}
/* { dg-final { scan-function tick {^\tiretq$} } } */
/* { dg-final { scan-function-not tick {^\tmovabs} } } */

__attribute__ ((interrupt_abi ("x86", 14))) void
fault (struct frame *f, unsigned long code)
{
  (void) f;
  if (__builtin_expect (flag, 0))
    result = ext3 (code, 2, 3);
  ext ();
}
/* { dg-final { scan-function fault {^\tcall\text$} } } */
/* { dg-final { scan-function-not fault {@GOT} } } */
/* { dg-final { scan-function-not fault {^\tret} } } */
