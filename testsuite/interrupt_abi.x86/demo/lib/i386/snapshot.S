/* SPDX-License-Identifier: GPL-3.0-or-later */
/* snapshot_run for i386: see snapshot.h.  */
#include "user.h"

#define REG(area, n) (area + 4 * (n))

	.section .user.data, "aw"
	.skip 0x2000			/* struct user_area, the stack.  */

	.section .user.text, "ax"
	.globl snapshot_run
snapshot_run:
	pushfl
	pushl %ebx
	pushl %ebp
	pushl %esi
	pushl %edi
	movl %esp, USER_SAVED_SP
	fxrstor USER_FX_BEFORE
	subl USER_SKEW, %esp
	movl %esp, REG (USER_BEFORE, 7)
	pushl REG (USER_BEFORE, SNAPSHOT_FLAGS)
	movl REG (USER_BEFORE, 0), %eax
	movl REG (USER_BEFORE, 1), %ebx
	movl REG (USER_BEFORE, 2), %ecx
	movl REG (USER_BEFORE, 3), %edx
	movl REG (USER_BEFORE, 4), %esi
	movl REG (USER_BEFORE, 5), %edi
	movl REG (USER_BEFORE, 6), %ebp
	popfl				/* From here no flag changes.  */
	call *USER_EVENT
	movl %eax, REG (USER_AFTER, 0)
	movl %ebx, REG (USER_AFTER, 1)
	movl %ecx, REG (USER_AFTER, 2)
	movl %edx, REG (USER_AFTER, 3)
	movl %esi, REG (USER_AFTER, 4)
	movl %edi, REG (USER_AFTER, 5)
	movl %ebp, REG (USER_AFTER, 6)
	movl %esp, REG (USER_AFTER, 7)
	movl USER_SAVED_SP, %esp
	pushfl
	popl REG (USER_AFTER, SNAPSHOT_FLAGS)
	cld
	movl $0, %eax
	movw %ds, %ax
	movl %eax, REG (USER_AFTER, SNAPSHOT_SEGMENTS)
	movw %es, %ax
	movl %eax, REG (USER_AFTER, SNAPSHOT_SEGMENTS + 1)
	movw %fs, %ax
	movl %eax, REG (USER_AFTER, SNAPSHOT_SEGMENTS + 2)
	movw %gs, %ax
	movl %eax, REG (USER_AFTER, SNAPSHOT_SEGMENTS + 3)
	fxsave USER_FX_AFTER
	popl %edi
	popl %esi
	popl %ebp
	popl %ebx
	popfl
	ret

	.globl snapshot_user
snapshot_user:
	call snapshot_run
	int $VECTOR_EXIT

	.section .note.GNU-stack, "", @progbits
