/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers that break their ABI, each in one way: the snapshot must find
   every one of them.  */
	.macro handler name
	.global \name
	.type \name, @function
\name:
	.endm
	.section .lowtext, "ax"
handler wrong_r12
	ADD	#1, r12
	RETI
handler wrong_r4
	PUSH	r15
	MOV	#1, r4
	POP	r15
	RETI
handler wrong_order
	PUSH	r14
	PUSH	r15
	MOV	&n, r14
	MOV	r14, r15
	POP	r14
	POP	r15
	RETI
handler wrong_flags	; changes C in the saved SR
	XOR	#1, 0(r1)
	RETI
handler wrong_slot	; writes one word above the frame
	MOV	#0, 4(r1)
	RETI
handler wrong_sp
	MOV	2(r1), 6(r1)
	MOV	0(r1), 4(r1)
	ADD	#4, r1
	RETI
handler wrong_wake	; clears CPUOFF alone
	BIC	#0x10, 0(r1)
	RETI
handler wrong_call	; lets a callee change R11
	PUSH	r12
	PUSH	r13
	PUSH	r14
	PUSH	r15
#ifdef __MSP430X_LARGE__
	CALLA	#ext
#else
	CALL	#ext
#endif
	POP	r15
	POP	r14
	POP	r13
	POP	r12
	RETI
#ifdef __MSP430X__
handler wrong_nibble	; bits 19:16 of R12 are lost
	PUSHM.W	#1, r12
	MOV	&n, r12
	POPM.W	#1, r12
	RETI
#endif
handler wrong_nothing
	RETI
	.bss
	.global n
n:	.space	2
