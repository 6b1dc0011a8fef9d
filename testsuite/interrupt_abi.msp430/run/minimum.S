/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers of handlers.c as a person writes them for the 430, saving on each
   path what that path changes and nothing else.  */
	.macro handler name
	.global \name
	.type \name, @function
\name:
	.endm
	.macro rare_ext
	.irp	r, 11, 12, 13, 14, 15
	PUSH	r\r
	.endr
	CALL	#ext
	.irp	r, 15, 14, 13, 12, 11
	POP	r\r
	.endr
	.endm

	.text
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
	PUSH	r12
	MOV.B	&head, r12
	AND	#15, r12
	MOV.B	&n, fifo(r12)
	INC.B	&head
	POP	r12
	RETI
handler sum
	PUSH	r12
	PUSH	r13
	MOV	#input, r13
	CLR	r12
1:	ADD	@r13+, r12
	CMP	#input+16, r13
	JNE	1b
	MOV	r12, &n
	POP	r13
	POP	r12
	RETI
add6:	ADD	#6, &n
	RET
handler call_static
	CALL	#add6
	RETI
double_n:
	MOV	&n, r12
	RLA	r12
	ADD	&m, r12
	MOV	r12, &n
	RET
middle:	CALL	#double_n
	INC	&m
	RET
handler call_deep
	PUSH	r12
	CALL	#middle
	POP	r12
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
	PUSH	r10
	MOV	&n, r10
	TST	&flag
	JZ	1f
	rare_ext
1:	ADD	&m, r10
	MOV	r10, &n
	POP	r10
	RETI
handler early
	TST	&flag
	JZ	1f
	PUSH	r12
	PUSH	r13
	MOV	&n, r12
	MOV	r12, r13
	RLA	r12
	RLA	r12
	ADD	r13, r12
	ADD	&m, r12
	MOV	r12, &n
	POP	r13
	POP	r12
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
