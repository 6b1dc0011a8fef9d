/* SPDX-License-Identifier: GPL-3.0-or-later */
/* See events.h.  */
#include "user.h"

#ifdef __x86_64__
#define AX rax
#define BX rbx
#define CX rcx
#define DX rdx
#define SI rsi
#define DI rdi
#define BP rbp
#define SP rsp
#define WORD .quad
#define WORD_SIZE 8
#else
#define AX eax
#define BX ebx
#define CX ecx
#define DX edx
#define SI esi
#define DI edi
#define BP ebp
#define SP esp
#define WORD .long
#define WORD_SIZE 4
#endif

	.macro event name
	.globl \name
\name:
	.endm

	/* The faulting instruction, and where a handler that looks it up in
	   the fixup table lets it go on: the pair that a kernel keeps for
	   its own copies from user space.  */
	.macro fixup at, to
	.pushsection .fixup, "a"
	WORD \at, \to
	.popsection
	.endm

	.section .user.text, "ax"

	/* Interrupts find any of these values half changed; no instruction
	   here writes a flag.  */
	event event_spin
	event event_spin_at
1:	xchg %AX, %BX
	not %CX
	push %DX
	xchg %SI, %DI
	not %BP
	pop %DX
#ifdef __x86_64__
	xchg %r8, %r15
	bswap %r9
	not %r10
	xchg %r11, %r14
	lea 1(%r12,%r13), %r12
	not %r12
	lea 1(%r12,%r13), %r12
	not %r12
	xchg %r11, %r14
	not %r10
	bswap %r9
	xchg %r8, %r15
#endif
	not %BP
	xchg %SI, %DI
	not %CX
	xchg %AX, %BX
	jmp *USER_SPIN
	event event_spin_done
	ret

	event event_halt
	event event_halt_at
	.rept 16
	hlt
	.endr
	ret

	event event_breakpoint
	int3
	event event_breakpoint_at
	ret

	event event_divide
	event event_divide_at
	divl USER_ZERO
1:	ret
	fixup event_divide_at, 1b

	event event_undefined
	event event_undefined_at
	ud2
	ret

	event event_selector
	event event_selector_at
	movw USER_BAD_SELECTOR, %fs
1:	ret
	fixup event_selector_at, 1b

	event event_privileged
	event event_privileged_at
	cli
1:	ret
	fixup event_privileged_at, 1b

	event event_gate
	event event_gate_at
	int $VECTOR_TIMER
1:	ret
	fixup event_gate_at, 1b

	event event_page_write
	event event_page_write_at
	movl $0x600d, WINDOW + 16
	ret

	event event_page_read
	event event_page_read_at
	push WINDOW + 16
	lea WORD_SIZE(%SP), %SP
	ret

	event event_nested
	int $VECTOR_NESTED
	event event_nested_at
	ret

	event event_gs
	event event_gs_at
	push %gs:0
	pop USER_GS_SEEN
	ret

	.macro shape n
	.globl event_shape_\n
event_shape_\n:
	int $VECTOR_SHAPES + \n
	ret
	.pushsection .rodata
	WORD event_shape_\n
	.popsection
	.endm

	.pushsection .rodata
	.balign WORD_SIZE
	.globl event_shapes, event_shapes_count
event_shapes:
	.popsection
	.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
	shape \n
	.endr
	.pushsection .rodata
event_shapes_end:
event_shapes_count:
	.long (event_shapes_end - event_shapes) / WORD_SIZE
	.popsection

	.section .note.GNU-stack, "", @progbits
