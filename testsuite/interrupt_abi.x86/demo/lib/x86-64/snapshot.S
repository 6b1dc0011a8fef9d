/* SPDX-License-Identifier: GPL-3.0-or-later */
/* snapshot_run for x86-64: see snapshot.h.  */
#include "user.h"

#define REG(area, n) (area + 8 * (n))

	.section .user.data, "aw"
	.skip 0x2000			/* struct user_area, the stack.  */

	.section .user.text, "ax"
	.globl snapshot_run
snapshot_run:
	pushfq
	pushq %rbx
	pushq %rbp
	pushq %r12
	pushq %r13
	pushq %r14
	pushq %r15
	movq %rsp, USER_SAVED_SP
	fxrstor USER_FX_BEFORE
	subq USER_SKEW, %rsp
	movq %rsp, REG (USER_BEFORE, 7)
	pushq REG (USER_BEFORE, SNAPSHOT_FLAGS)
	movq REG (USER_BEFORE, 0), %rax
	movq REG (USER_BEFORE, 1), %rbx
	movq REG (USER_BEFORE, 2), %rcx
	movq REG (USER_BEFORE, 3), %rdx
	movq REG (USER_BEFORE, 4), %rsi
	movq REG (USER_BEFORE, 5), %rdi
	movq REG (USER_BEFORE, 6), %rbp
	movq REG (USER_BEFORE, 8), %r8
	movq REG (USER_BEFORE, 9), %r9
	movq REG (USER_BEFORE, 10), %r10
	movq REG (USER_BEFORE, 11), %r11
	movq REG (USER_BEFORE, 12), %r12
	movq REG (USER_BEFORE, 13), %r13
	movq REG (USER_BEFORE, 14), %r14
	movq REG (USER_BEFORE, 15), %r15
	popfq				/* From here no flag changes.  */
	call *USER_EVENT
	movq %rax, REG (USER_AFTER, 0)
	movq %rbx, REG (USER_AFTER, 1)
	movq %rcx, REG (USER_AFTER, 2)
	movq %rdx, REG (USER_AFTER, 3)
	movq %rsi, REG (USER_AFTER, 4)
	movq %rdi, REG (USER_AFTER, 5)
	movq %rbp, REG (USER_AFTER, 6)
	movq %rsp, REG (USER_AFTER, 7)
	movq %r8, REG (USER_AFTER, 8)
	movq %r9, REG (USER_AFTER, 9)
	movq %r10, REG (USER_AFTER, 10)
	movq %r11, REG (USER_AFTER, 11)
	movq %r12, REG (USER_AFTER, 12)
	movq %r13, REG (USER_AFTER, 13)
	movq %r14, REG (USER_AFTER, 14)
	movq %r15, REG (USER_AFTER, 15)
	movq USER_SAVED_SP, %rsp
	pushfq
	popq REG (USER_AFTER, SNAPSHOT_FLAGS)
	cld
	movl $0, %eax
	movw %ds, %ax
	movq %rax, REG (USER_AFTER, SNAPSHOT_SEGMENTS)
	movw %es, %ax
	movq %rax, REG (USER_AFTER, SNAPSHOT_SEGMENTS + 1)
	movw %fs, %ax
	movq %rax, REG (USER_AFTER, SNAPSHOT_SEGMENTS + 2)
	movw %gs, %ax
	movq %rax, REG (USER_AFTER, SNAPSHOT_SEGMENTS + 3)
	fxsave USER_FX_AFTER
	popq %r15
	popq %r14
	popq %r13
	popq %r12
	popq %rbp
	popq %rbx
	popfq
	ret

	.globl snapshot_user
snapshot_user:
	call snapshot_run
	int $VECTOR_EXIT

	.section .note.GNU-stack, "", @progbits
