/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls that a handler may end: see machine.h.  Written in assembly as
   setjmp is; no interrupt enters here.  */
#include "user.h"

	.text
	.globl guarded_call
guarded_call:
	pushfq
	pushq %rbx
	pushq %rbp
	pushq %r12
	pushq %r13
	pushq %r14
	pushq %r15			/* Now 16-aligned.  */
	movq %rsp, guard_sp(%rip)
	movq %rdi, %rax
	movq %rsi, %rdi
	call *%rax
	.globl guarded_return
guarded_return:
	movl $KERNEL_DS, %eax		/* Ring 3 had its own.  */
	movl %eax, %ds
	movl %eax, %es
	movl %eax, %ss			/* The CPU made it null.  */
	movq guard_sp(%rip), %rsp
	popq %r15
	popq %r14
	popq %r13
	popq %r12
	popq %rbp
	popq %rbx
	popfq
	ret

	.globl enter_user
enter_user:				/* (program)  */
	pushq $USER_DS
	pushq $USER_STACK_TOP
	pushq $0x202			/* IF.  */
	pushq $USER_CS
	pushq %rdi
	movl $USER_DS, %eax
	movl %eax, %ds
	movl %eax, %es
	swapgs
	iretq

	/* Two faults at once: this stack has no memory, so neither has the
	   frame of the #PF that the push raises.  */
	.globl push_without_stack
push_without_stack:
	movl $0x7ffff000, %esp
	.globl push_without_stack_at
push_without_stack_at:
	pushq %rax
	ud2

	.bss
	.balign 8
guard_sp:
	.skip 8

	.section .note.GNU-stack, "", @progbits
