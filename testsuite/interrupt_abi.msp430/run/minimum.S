/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers of handlers.c as a person writes them, saving on each path what
   that path changes and nothing else.  */
#ifdef __MSP430X_LARGE__
# define CALL_IT CALLA
# define RETURN RETA
#else
# define CALL_IT CALL
# define RETURN RET
#endif

	.altmacro
	; Save and restore the COUNT registers up to number TOP.
	.macro save top, count=1
#ifdef __MSP430X__
	PUSHM.A	#\count, r\top
#else
	PUSH	r\top
	.if	\count > 1
	save	%(\top-1), %(\count-1)
	.endif
#endif
	.endm
	.macro restore top, count=1
#ifdef __MSP430X__
	.if	\count == 1
	MOVA	@SP+, r\top
	.else
	POPM.A	#\count, r\top
	.endif
#else
	.if	\count > 1
	restore	%(\top-1), %(\count-1)
	.endif
	POP	r\top
#endif
	.endm
	.macro handler name
	.global \name
	.type \name, @function
\name:
	.endm
	.macro rare_ext
	save	15, 5
	CALL_IT	#ext
	restore	15, 5
	.endm

	.section .lowtext, "ax"
handler empty
	RETI
handler tick
	INC	&n
	RETI
handler tick32
	INC	&n32
	ADC	&n32+2
	RETI
handler add64
	ADD	#3, &n64
	ADC	&n64+2
	ADC	&n64+4
	ADC	&n64+6
	RETI
handler put_fifo
	save	12
	MOV.B	&head, r12
	AND	#15, r12
	MOV.B	&n, fifo(r12)
	INC.B	&head
	restore	12
	RETI
handler sum
	save	13, 2
	MOV	#input, r13
	CLR	r12
1:	ADD	@r13+, r12
	CMP	#input+16, r13
	JNE	1b
	MOV	r12, &n
	restore	13, 2
	RETI
add6:	ADD	#6, &n
	RETURN
handler call_static
	CALL_IT	#add6
	RETI
double_n:
	MOV	&n, r12
	RLA	r12
	ADD	&m, r12
	MOV	r12, &n
	RETURN
middle:	CALL_IT	#double_n
	INC	&m
	RETURN
handler call_deep
	save	12
	CALL_IT	#middle
	restore	12
	RETI
handler call_ext
	rare_ext
	RETI
handler rare
	INC	&n
	TST	&flag
	JZ	1f
	rare_ext
1:	RETI
handler rare_live
	save	10
	MOV	&n, r10
	TST	&flag
	JZ	1f
	rare_ext
1:	ADD	&m, r10
	MOV	r10, &n
	restore	10
	RETI
handler early
	TST	&flag
	JZ	1f
	save	13, 2
	MOV	&n, r12
	MOV	r12, r13
	RLA	r12
	RLA	r12
	ADD	r13, r12
	ADD	&m, r12
	MOV	r12, &n
	restore	13, 2
1:	RETI
handler locals
	SUB	#12, r1
	CLR	0(r1)
	MOV	&m, 2(r1)
	MOV	&m, 4(r1)
	ADD	&m, 4(r1)
	MOV	4(r1), 6(r1)
	ADD	&m, 6(r1)
	MOV	6(r1), 8(r1)
	ADD	&m, 8(r1)
	MOV	8(r1), 10(r1)
	ADD	&m, 10(r1)
	MOV	10(r1), &n
	ADD	#12, r1
	RETI
handler copy
	MOV	&two, &one
	MOV	&two+2, &one+2
	MOV	&two+4, &one+4
	MOV	&two+6, &one+6
	MOV	&two+8, &one+8
	RETI
handler wake
	INC	&n
	BIC	#0xf0, 0(r1)
	RETI
handler wake_call
	rare_ext
	INC	&n
	BIC	#0xf0, 0(r1)
	RETI
handler bic
	INC	&n
	BIC	#0x30, 0(r1)
	RETI
handler bis_call
	rare_ext
	INC	&n
	BIS	#0x40, 0(r1)
	RETI
handler bic_rare
	save	15
	SUB	#6, r1
	MOV	&n, 4(r1)
	TST	&flag
	JZ	1f
	save	14, 4
	CALL_IT	#ext
	restore	14, 4
#ifdef __MSP430X__
	BIC	#0x10, 6+4(r1)
#else
	BIC	#0x10, 6+2(r1)
#endif
1:	MOV	4(r1), r15
	INC	r15
	MOV	r15, &n
	ADD	#6, r1
	restore	15
	RETI
handler call_pointer
	save	15, 5
#ifdef __MSP430X_LARGE__
	CALLA	&pointer
#else
	CALL	&pointer
#endif
	restore	15, 5
	RETI
