/* SPDX-License-Identifier: GPL-3.0-or-later */
/* APX: the sixteen registers more are saved where they are changed, and only
   there, by handlers and by "preserve-all" functions, which the back end lets
   push and pop two at a time.  */
/* { dg-do compile { target x86 } } */
/* { dg-require-effective-target apx } */
/* { dg-additional-options "-mapxf -mgeneral-regs-only -fno-pic -fomit-frame-pointer -fno-asynchronous-unwind-tables" } */

#define HANDLER __attribute__ ((interrupt_abi ("x86", 32))) void
#define PRESERVE_ALL                                                          \
  __attribute__ ((interrupt_abi ("preserve-all"), noinline)) void
struct frame;
void ext (void);
int flag;

/* The stack is aligned to 16 bytes where two are pushed.  */
PRESERVE_ALL
four (void)
{
  __asm__ volatile ("" : : : "rax", "rcx", "rdx", "r31");
}
/* { dg-final { scan-function-times four {^\tpush[pq]?\t} 2 } } */
/* { dg-final { scan-function-times four {^\tpush2p?\t} 1 } } */
/* { dg-final { scan-function-times four {^\tpop2p?\t} 1 } } */
/* { dg-final { scan-function-times four {^\tpop[pq]?\t} 2 } } */
/* { dg-final { scan-function-times four {^\tret$} 1 } } */

/* It saves what it calls may change: 16 registers beside the 9.  */
PRESERVE_ALL
calls_unknown (void)
{
  ext ();
  flag++;
}
/* { dg-final { scan-function-times calls_unknown {^\tpush[pq]?\t} 1 } } */
/* { dg-final { scan-function-times calls_unknown {^\tpush2p?\t} 12 } } */
/* { dg-final { scan-function-times calls_unknown {^\tpop2p?\t} 12 } } */

HANDLER
calls_four (struct frame *f)
{
  (void) f;
  four ();
}
/* { dg-final { scan-function-not calls_four {^\tpush} } } */
/* { dg-final { scan-function-times calls_four {^\tsubq\t\$8, %rsp$} 1 } } */
/* { dg-final { scan-function-times calls_four {^\tiretq$} 1 } } */

HANDLER
three (struct frame *f)
{
  (void) f;
  __asm__ volatile ("" : : : "r16", "r24", "r31");
}
/* { dg-final { scan-function-times three {^\tpush[pq]?\t%r(16|24|31)$} 3 } } */
/* { dg-final { scan-function-times three {^\tpop[pq]?\t%r(16|24|31)$} 3 } } */
/* { dg-final { scan-function-not three {^\tpush2} } } */
/* { dg-final { scan-function-times three {^\tpush} 3 } } */

/* A callee in sight counts by what it changes.  */
static __attribute__ ((noinline)) void
one (void)
{
  __asm__ volatile ("" : : : "r20");
}

HANDLER
calls_one (struct frame *f)
{
  (void) f;
  one ();
}
/* { dg-final { scan-function-times calls_one {^\tpush} 1 } } */
/* { dg-final { scan-function-times calls_one {^\tpush[pq]?\t%r20$} 1 } } */

HANDLER
unknown (struct frame *f)
{
  (void) f;
  ext ();
}
/* { dg-final { scan-function-times unknown {^\tpush[pq]?\t} 25 } } */
/* { dg-final { scan-function-times unknown {^\tpop[pq]?\t} 25 } } */

/* Off the common path, too.  */
HANDLER
rare (struct frame *f)
{
  (void) f;
  if (__builtin_expect (flag, 0))
    ext ();
}
/* { dg-final { scan-function-times rare {^\tpush[pq]?\t} 25 } } */
/* { dg-final { scan-function-times rare {^\tpop[pq]?\t} 25 } } */
