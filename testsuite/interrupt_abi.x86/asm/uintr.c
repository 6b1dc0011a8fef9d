/* SPDX-License-Identifier: GPL-3.0-or-later */
/* UINTR, which -march=native may turn on, has a return of its own from user
   interrupts: a handler does not end in that.  */
/* { dg-do compile { target x86 } } */
/* { dg-options "-O2 -muintr -mgeneral-regs-only" } */
struct frame;
int flag, ticks;
void ext (void);

__attribute__ ((interrupt_abi ("x86")))
void
tick (struct frame *f)
{
  ticks++;
}

__attribute__ ((interrupt_abi ("x86", 14)))
void
early_exit (struct frame *f, unsigned long error_code)
{
  if (flag)
    ext ();
}

/* { dg-final { scan-function tick {^\tiretq$} } } */
/* { dg-final { scan-function early_exit {^\tiretq$} } } */
/* { dg-final { scan-assembler-not {^\tuiret$} } } */
