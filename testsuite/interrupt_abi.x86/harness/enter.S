/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Into the handler with all registers known, and back.  The numbers of the
   state words are those of harness.h.  */

#ifdef __x86_64__
# define W 8
# define M(X) X(%rip)
# define RAX %rax
# define RBX %rbx
# define RCX %rcx
# define RDX %rdx
# define RSI %rsi
# define RDI %rdi
# define RBP %rbp
# define RSP %rsp
#else
# define W 4
# define M(X) X
# define RAX %eax
# define RBX %ebx
# define RCX %ecx
# define RDX %edx
# define RSI %esi
# define RDI %edi
# define RBP %ebp
# define RSP %esp
#endif

	.bss
	.balign 64
#define VARIABLE(NAME, SIZE) .globl NAME; NAME: .zero SIZE
VARIABLE (iabi_vec_in, 2048)
VARIABLE (iabi_vec_out, 2048)
VARIABLE (iabi_fx_in, 512)
VARIABLE (iabi_fx_out, 512)
host_fx: .zero 512
VARIABLE (iabi_k_in, 64)
VARIABLE (iabi_k_out, 64)
VARIABLE (iabi_in, 21 * W)
VARIABLE (iabi_out, 21 * W)
VARIABLE (iabi_handler, W)
VARIABLE (iabi_frame, W)
host_sp: .zero W
VARIABLE (iabi_landed, 4)
VARIABLE (iabi_vec_level, 4)
VARIABLE (iabi_traced, 4)

	.text
	/* void iabi_enter (void).  */
	.globl	iabi_enter
	.type	iabi_enter, @function
iabi_enter:
	push	RBX
	push	RBP
#ifdef __x86_64__
	push	%r12
	push	%r13
	push	%r14
	push	%r15
#else
	push	%esi
	push	%edi
#endif
	pushf
	cld
	fxsave	M (host_fx)
	mov	RSP, M (host_sp)
	call	load_vectors
	mov	M (iabi_frame), RSP
	cmpl	$0, M (iabi_traced)
	je	1f
	int3
1:	push	M (iabi_in + 16 * W)
	popf
#ifdef __x86_64__
	mov	M (iabi_in + 8 * W), %r8
	mov	M (iabi_in + 9 * W), %r9
	mov	M (iabi_in + 10 * W), %r10
	mov	M (iabi_in + 11 * W), %r11
	mov	M (iabi_in + 12 * W), %r12
	mov	M (iabi_in + 13 * W), %r13
	mov	M (iabi_in + 14 * W), %r14
	mov	M (iabi_in + 15 * W), %r15
#endif
	mov	M (iabi_in + 0 * W), RAX
	mov	M (iabi_in + 1 * W), RBX
	mov	M (iabi_in + 2 * W), RCX
	mov	M (iabi_in + 3 * W), RDX
	mov	M (iabi_in + 4 * W), RSI
	mov	M (iabi_in + 5 * W), RDI
	mov	M (iabi_in + 6 * W), RBP
	jmp	*M (iabi_handler)

	/* The interrupted instruction is a jump of 2 bytes.  Nothing up to the
	   stores may change a register or a flag.  */
	.globl	iabi_land, iabi_land_next, iabi_land_fixed, iabi_escape
	.globl	iabi_after_land
iabi_land:
	.byte	0xeb, 1f - iabi_land_next
iabi_land_next:
	movl	$2, M (iabi_landed)
	jmp	2f
iabi_land_fixed:
	movl	$3, M (iabi_landed)
	jmp	2f
iabi_escape:
	movl	$4, M (iabi_landed)
	jmp	2f
1:	movl	$1, M (iabi_landed)
iabi_after_land:
2:	mov	RAX, M (iabi_out + 0 * W)
	mov	RBX, M (iabi_out + 1 * W)
	mov	RCX, M (iabi_out + 2 * W)
	mov	RDX, M (iabi_out + 3 * W)
	mov	RSI, M (iabi_out + 4 * W)
	mov	RDI, M (iabi_out + 5 * W)
	mov	RBP, M (iabi_out + 6 * W)
	mov	RSP, M (iabi_out + 7 * W)
#ifdef __x86_64__
	mov	%r8, M (iabi_out + 8 * W)
	mov	%r9, M (iabi_out + 9 * W)
	mov	%r10, M (iabi_out + 10 * W)
	mov	%r11, M (iabi_out + 11 * W)
	mov	%r12, M (iabi_out + 12 * W)
	mov	%r13, M (iabi_out + 13 * W)
	mov	%r14, M (iabi_out + 14 * W)
	mov	%r15, M (iabi_out + 15 * W)
#endif
	mov	M (host_sp), RSP
	pushf
	/* With AC still set the rest could not touch unaligned data.  */
	mov	(RSP), RAX
	mov	RAX, M (iabi_out + 16 * W)
	add	$W, RSP
	mov	(RSP), RAX	/* The host's flags stay for the end.  */
	push	RAX
	popf
	xor	%eax, %eax
	mov	%ds, %eax
	mov	RAX, M (iabi_out + 17 * W)
	mov	%es, %eax
	mov	RAX, M (iabi_out + 18 * W)
	mov	%fs, %eax
	mov	RAX, M (iabi_out + 19 * W)
	mov	%gs, %eax
	mov	RAX, M (iabi_out + 20 * W)
	fxsave	M (iabi_fx_out)
	call	store_vectors
	fxrstor	M (host_fx)
	popf
#ifdef __x86_64__
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
#else
	pop	%edi
	pop	%esi
#endif
	pop	RBP
	pop	RBX
	ret

	/* All vector lanes and mask registers that the CPU has; level 1 is SSE,
	   which fxsave covers, 2 AVX, 3 AVX-512.  */
#define AVX_LOAD(I)	vmovdqu	64 * I (RAX), %ymm##I;
#define AVX_STORE(I)	vmovdqu	%ymm##I, 64 * I (RAX);
#define EVEX_LOAD(I)	vmovdqu64 64 * I (RAX), %zmm##I;
#define EVEX_STORE(I)	vmovdqu64 %zmm##I, 64 * I (RAX);
#define K_LOAD(I)	kmovq	8 * I (RCX), %k##I;
#define K_STORE(I)	kmovq	%k##I, 8 * I (RCX);
#define EIGHT(X)	X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7)
#ifdef __x86_64__
# define LOW(X)		EIGHT (X) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)
# define ALL(X)		LOW (X) X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23) \
			X(24) X(25) X(26) X(27) X(28) X(29) X(30) X(31)
# define ADDRESS(S, R)	lea S(%rip), R
#else
# define LOW(X)		EIGHT (X)
# define ALL(X)		EIGHT (X)
# define ADDRESS(S, R)	mov $S, R
#endif

load_vectors:
	fxrstor	M (iabi_fx_in)
	ADDRESS (iabi_vec_in, RAX)
	ADDRESS (iabi_k_in, RCX)
	cmpl	$2, M (iabi_vec_level)
	jb	1f
	ja	2f
	LOW (AVX_LOAD)
	ret
2:	ALL (EVEX_LOAD)
	EIGHT (K_LOAD)
1:	ret

store_vectors:
	ADDRESS (iabi_vec_out, RAX)
	ADDRESS (iabi_k_out, RCX)
	cmpl	$2, M (iabi_vec_level)
	jb	1f
	ja	2f
	LOW (AVX_STORE)
	vzeroupper
	ret
2:	ALL (EVEX_STORE)
	EIGHT (K_STORE)
	vzeroupper
1:	ret

	.section .note.GNU-stack, "", @progbits
