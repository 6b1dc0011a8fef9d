/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers written by hand: good ones, and ones that each break one rule,
   by which the harness proves that it can fail.  */
#ifdef __x86_64__
# define W 8
# define IRET iretq
# define AX %rax
# define BX %rbx
# define DX %rdx
# define SP_ %rsp
# define BP %rbp
#else
# define W 4
# define IRET iret
# define AX %eax
# define BX %ebx
# define DX %edx
# define SP_ %esp
# define BP %ebp
#endif
#define H(NAME) .globl NAME; .type NAME, @function; NAME:

	.text
/* Good.  */
H (good_nothing)	IRET
H (good_code)		add $W, SP_; IRET
H (good_save)		push AX; push DX; xor %eax, %eax; cltd; cld
			pop DX; pop AX; IRET
H (good_move)		sub $16, SP_; mov BX, 8(SP_); xor %ebx, %ebx
			mov 8(SP_), BX; add $16, SP_; IRET
H (good_next)		addl $2, (SP_); IRET
H (good_callable)	push BX; xor %ebx, %ebx; pop BX; ret
H (good_flags)		cmp $1, %al; std; IRET

/* A general register changed.  */
	.macro broken_reg name, reg, value=0
	.globl broken_\name
broken_\name:	mov $\value, \reg
	IRET
	.endm
#ifdef __x86_64__
	.irp r, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
	broken_reg \r, %\r
	.endr
#else
	.irp r, eax, ebx, ecx, edx, esi, edi, ebp
	broken_reg \r, %\r
	.endr
#endif
/* Half of it saved.  */
H (broken_half)
#ifdef __x86_64__
	mov %ecx, -300(%rsp); xor %ecx, %ecx; mov -300(%rsp), %ecx; IRET
#else
	mov %cx, -300(%esp); xor %ecx, %ecx; mov -300(%esp), %cx; IRET
#endif
H (broken_byte)		inc %ah; IRET
/* Two of them swapped on the way out.  */
H (broken_swap)		push AX; push DX; pop AX; pop DX; IRET
/* Saved, but not restored on one path (DF tells which: it differs).  */
H (broken_path)		push AX; push AX; pushf; pop AX; test $4, %ah
			pop AX; jz 1f; xor %eax, %eax; add $W, SP_; IRET
1:			pop AX; IRET

/* The stack.  */
H (broken_ret)		ret
H (broken_code)		IRET
H (broken_no_code)	add $W, SP_; IRET
H (broken_extra_pop)	pop AX; push AX; push AX; IRET
#ifdef __x86_64__
H (broken_sp)		addq $16, 24(%rsp); IRET
H (broken_guard)	movl $0, 40(%rsp); IRET
H (broken_frame)	movl $1, 36(%rsp); IRET
#else
H (broken_guard)	movl $0, 12(%esp); IRET
#endif
H (broken_guard_far)	movl $0, 300(SP_); IRET
H (broken_overflow)	movl $0, -0x70000(SP_); movl $0, -0x7e900(SP_); IRET
H (broken_deep)		lea -0x80000(SP_), SP_; push AX; IRET

/* Flags in the frame, where `iret' takes them from.  */
H (broken_cf)		xorl $1, 2 * W(SP_); IRET
H (broken_zf)		xorl $0x40, 2 * W(SP_); IRET
H (broken_of)		xorl $0x800, 2 * W(SP_); IRET
H (broken_df)		xorl $0x400, 2 * W(SP_); IRET
H (broken_ac)		xorl $0x40000, 2 * W(SP_); IRET
H (broken_id)		xorl $0x200000, 2 * W(SP_); IRET
H (broken_callable_df)	std; ret
H (broken_callable)	xor %ecx, %ecx; ret

#ifdef __x86_64__
/* Segments; on i386 the harness itself could not go on.  */
H (broken_ds)		push AX; mov %ss, %eax; mov %eax, %ds; pop AX; IRET
H (broken_es)		push AX; mov %ss, %eax; mov %eax, %es; pop AX; IRET
#endif

/* Vectors, masks, x87.  */
H (broken_xmm)		pxor %xmm3, %xmm3; IRET
H (broken_xmm_lane)	pinsrw $7, %esp, %xmm7; IRET
H (broken_ymm)		vpxor %xmm2, %xmm2, %xmm2; IRET
H (broken_upper)	vzeroupper; IRET
H (broken_zmm_upper)	vmovdqu %ymm5, -300(SP_); vmovdqu -300(SP_), %ymm5; IRET
#ifdef __x86_64__
H (broken_zmm31)	vpxorq %zmm31, %zmm31, %zmm31; IRET
#endif
H (broken_k)		kxorw %k5, %k5, %k5; IRET
H (broken_mmx)		pxor %mm0, %mm0; IRET
H (broken_x87)		fldz; fstp %st(0); IRET
H (broken_x87_push)	ffree %st(7); fincstp; IRET
H (broken_x87_status)	fincstp; IRET
H (broken_x87_control)	fldcw zero; IRET
H (broken_fninit)	fninit; IRET
H (broken_mxcsr)	ldmxcsr default; IRET

/* Others.  */
H (broken_ud)		ud2
H (broken_hang)		jmp .
H (broken_noreturn)	IRET
H (good_noreturn)	jmp iabi_escape
H (broken_red_zone)	mov BX, -16(SP_); xor %ebx, %ebx; nop
			mov -16(SP_), BX; IRET

	.data
zero:	.short 0
default: .long 0x1f80
	.section .note.GNU-stack, "", @progbits
