/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is pushed, at every level that optimizes: pushes and pops in pairs, of
   the changed registers alone.  How many are executed, count.exp tells.  */
/* { dg-do compile } */
/* { dg-additional-options "-mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables" } */

struct frame;
extern int ticks, from, to;
static volatile int in, out;

__attribute__ ((interrupt_abi ("x86", 32))) void
tick (struct frame *f)
{
  (void) f;
  ticks++;
}
/* { dg-final { scan-function-times tick {^\tpush} 0 } } */
/* { dg-final { scan-function-times tick {^\tpop} 0 } } */

__attribute__ ((interrupt_abi ("x86", 33))) void
one (struct frame *f)
{
  (void) f;
  to = from;
}
/* { dg-final { scan-function-times one {^\tpush[ql]\t%[re]ax$} 1 } } */
/* { dg-final { scan-function-times one {^\tpop[ql]\t%[re]ax$} 1 } } */
/* { dg-final { scan-function-times one {^\tpush} 1 } } */
/* { dg-final { scan-function-times one {^\tpop} 1 } } */

static __attribute__ ((noinline)) void leaf (void) { out = in; }
__attribute__ ((interrupt_abi ("x86", 34))) void
callee (struct frame *f)
{
  (void) f;
  leaf ();
}
/* { dg-final { scan-function-times callee {^\tpush[ql]\t%[re]ax$} 1 } } */
/* { dg-final { scan-function-times callee {^\tpop[ql]\t%[re]ax$} 1 } } */
/* { dg-final { scan-function-not callee {^\tpush[ql]\t%[re](cx|dx|si|di)$} } } */

/* The twin: what nobody sees into changes everything.  */
void ext (void);
__attribute__ ((interrupt_abi ("x86", 35))) void
unknown (struct frame *f)
{
  (void) f;
  ext ();
}
/* { dg-final { scan-function-times unknown {^\tpush[ql]\t%[re](ax|cx|dx)$} 3 } } */
/* { dg-final { scan-function-times unknown {^\tpushq\t%(rsi|rdi|r8|r9|r10|r11)$} 6 { target x86 } } } */
/* { dg-final { scan-function-not unknown {^\tpush[ql]\t%[re]bx$} } } */

/* A frame write, and nothing else.  */
struct whole { unsigned long ip, cs, flags, sp, ss; };
__attribute__ ((interrupt_abi ("x86", 3))) void
skip (struct whole *f)
{
  f->ip += 2;
}
/* { dg-final { scan-function-times skip {^\tadd[ql]\t\$2, \(%[re]sp\)$} 1 } } */
/* { dg-final { scan-function-times skip {^\tpush} 0 } } */

/* Blocks off the common path save together, once; before them and on the
   common path nothing but the one register is saved.  */
long ext3 (long, long, long);
__attribute__ ((interrupt_abi ("x86", 36))) void
cold_blocks (struct frame *f)
{
  (void) f;
  to = from;
  if (__builtin_expect (in, 0))
    {
      if (ext3 (1, 2, 3))
	ext3 (4, 5, 6);
      else
	ext ();
    }
}
/* { dg-final { scan-function-times cold_blocks {^\tpushq\t%rax$} 1 { target x86 } } } */
/* { dg-final { scan-function-times cold_blocks {^\tpush[ql]\t%[re]cx$} 1 } } */
/* { dg-final { scan-function-times cold_blocks {^\tpushq\t%r11$} 1 { target x86 } } } */
