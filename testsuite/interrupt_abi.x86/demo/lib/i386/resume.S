/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls that a handler may end: see machine.h.  Written in assembly as
   setjmp is; no interrupt enters here.  */
#include "user.h"

	.text
	.globl guarded_call
guarded_call:
	movl 4(%esp), %eax
	movl 8(%esp), %edx
	pushfl
	pushl %ebx
	pushl %ebp
	pushl %esi
	pushl %edi
	movl %esp, guard_sp
	subl $4, %esp
	pushl %edx			/* Now 16-aligned.  */
	call *%eax
	.globl guarded_return
guarded_return:
	movl $KERNEL_DS, %eax		/* Ring 3 had its own.  */
	movl %eax, %ds
	movl %eax, %es
	movl %eax, %fs
	movl %eax, %gs
	movl guard_sp, %esp
	popl %edi
	popl %esi
	popl %ebp
	popl %ebx
	popfl
	ret

	.globl enter_user
enter_user:				/* (program)  */
	movl 4(%esp), %edx
	pushl $USER_DS
	pushl $USER_STACK_TOP
	pushl $0x202			/* IF.  */
	pushl $USER_CS
	pushl %edx
	movl $USER_DS, %eax
	movl %eax, %ds
	movl %eax, %es
	movl %eax, %fs
	movl %eax, %gs
	iretl

	/* Two faults at once: this stack has no memory, so neither has the
	   frame of the #PF that the push raises.  */
	.globl push_without_stack
push_without_stack:
	movl $0x7ffff000, %esp
	.globl push_without_stack_at
push_without_stack_at:
	pushl %eax
	ud2

	.bss
	.balign 4
guard_sp:
	.skip 4

	.section .note.GNU-stack, "", @progbits
