/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shape of handlers: the return instruction, the error code, cld,
   endbr, no red zone, at every level; each scan with its negative twin.  */
/* { dg-do compile } */
/* { dg-additional-options "-mgeneral-regs-only -fcf-protection=branch -fno-pic -fno-asynchronous-unwind-tables" } */

typedef unsigned long word;
struct frame;
extern int flag, ticks, from;
void ext (void);
word seen;

__attribute__ ((interrupt_abi ("x86", 32))) void
tick (struct frame *f)
{
  (void) f;
  ticks++;
}
/* { dg-final { scan-function-times tick {^\tiretq$} 1 { target x86 } } } */
/* { dg-final { scan-function-times tick {^\tiret$} 1 { target i386 } } } */
/* { dg-final { scan-function-not tick {^\tret} } } */
/* { dg-final { scan-function-times tick {^\tendbr64$} 1 { target x86 } } } */
/* { dg-final { scan-function-times tick {^\tendbr32$} 1 { target i386 } } } */
/* { dg-final { scan-function-not tick {^\tcld$} } } */
/* { dg-final { scan-function-not tick {^\taddq\t\$8, %rsp$} } } */
/* { dg-final { scan-function-not tick {^\tv?mov(ap|dqa|up|dqu)} } } */

/* A handler keeps the options of its own attribute.  */
__attribute__ ((interrupt_abi ("x86", 32), optimize ("O0"))) void
framed (struct frame *f)
{
  (void) f;
  ticks++;
}
/* { dg-final { scan-function framed {^\tmov[lq]\t%[er]sp, %[er]bp$} } } */

/* The twin: an ordinary function.  */
void
plain (void)
{
  ticks++;
}
/* { dg-final { scan-function-times plain {^\tret$} 1 } } */
/* { dg-final { scan-function-not plain {^\tiret} } } */

/* The error code goes before the return.  */
__attribute__ ((interrupt_abi ("x86", 14))) void
fault (struct frame *f, word code)
{
  (void) f;
  seen = code;
}
/* { dg-final { scan-function-times fault {^\t(addq\t\$8|leaq\t8\(%rsp\)), %rsp$} 1 { target x86 } } } */
/* { dg-final { scan-function-times fault {^\t(addl\t\$4|leal\t4\(%esp\)), %esp$} 1 { target i386 } } } */
/* { dg-final { scan-function-times fault {^\tiretq?$} 1 } } */
/* { dg-final { scan-function-not fault {^\tret} } } */

/* cld before a call; every exit is an iret.  */
__attribute__ ((interrupt_abi ("x86", 33))) void
calls (struct frame *f)
{
  (void) f;
  if (flag)
    ext ();
}
/* { dg-final { scan-function calls {^\tcld$} } } */
/* { dg-final { scan-function calls {^\tcall\text} } } */
/* { dg-final { scan-function calls {^\tiretq?$} } } */
/* { dg-final { scan-function-not calls {^\tret} } } */
/* { dg-final { scan-function-not calls {^\tjmp\text} } } */

/* The twin calls without cld, or jumps.  */
void
plain_calls (void)
{
  if (flag)
    ext ();
}
/* { dg-final { scan-function-not plain_calls {^\tcld$} } } */
/* { dg-final { scan-function plain_calls {^\t(call|jmp|j[a-z]+)\text} } } */

/* Nothing below the stack pointer.  */
__attribute__ ((interrupt_abi ("x86", 34))) void
locals (struct frame *f)
{
  volatile int a[20];
  (void) f;
  for (int i = 0; i < 20; i++)
    a[i] = from;
}
/* { dg-final { scan-function-not locals {\t-[0-9]+\(%[re]sp} } } */
/* { dg-final { scan-function locals {^\tsub[ql]\t\$[0-9]+, %[re]sp$} } } */

/* The twin keeps its locals there, on x86-64.  */
void
plain_locals (void)
{
  volatile int a[20];
  for (int i = 0; i < 20; i++)
    a[i] = from;
}
/* { dg-final { scan-function-not plain_locals {^\tsubq\t\$[0-9]+, %rsp$} { target x86 } } } */

/* Saves nothing, returns nowhere.  */
__attribute__ ((noreturn)) void stop (void);
__attribute__ ((interrupt_abi ("x86", 35), noreturn)) void
gone (struct frame *f)
{
  (void) f;
  asm volatile ("" ::: "ebx", "esi", "edi");
  stop ();
}
/* { dg-final { scan-function-not gone {^\tiret} } } */
/* { dg-final { scan-function-not gone {^\tret} } } */
/* { dg-final { scan-function-not gone {^\tpop} } } */
/* { dg-final { scan-function-not gone {^\tpush[ql]\t%[re](bx|si|di)$} } } */
