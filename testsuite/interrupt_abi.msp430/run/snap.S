/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Start-up code, and the snapshot: an interrupt is taken with known values
   in every register, and what they are afterwards is recorded.

   On the 430 (mspdebug's simulator) the interrupt is a real one: Timer_A's
   CCR0 interrupt flag is set by software and vector 9 holds the handler's
   address.  GNU's simulator, which has the 430X but no interrupts, gets the
   stack frame that the CPU would push: PC and, in one word, SR with bits
   19:16 of PC above it (family user's guide, "Interrupt stacking").  */

#ifdef __MSP430X__
# define MOVE MOVA
#else
# define MOVE MOV
#endif
#ifdef __MSP430X_LARGE__
# define RETURN RETA
# define JUMP BRA
# define CALLER CALLA
#else
# define RETURN RET
# define JUMP BR
# define CALLER CALL
#endif

#define TACCTL0 0x0162
#define VECTOR9 0xfff2

	.macro each_reg what, at
	.irp n, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	\what r\n, \at + (\n - 4) * 4
	.endr
	.endm
	.macro load reg, at
	MOVE &\at, \reg
	.endm
	.macro store reg, at
	MOVE \reg, &\at
	.endm

	.section .lowtext, "ax"
	.global start
	.type start, @function
start:	MOV	#__stack, r1
#ifndef __MSP430X__
	MOV	#0x5a80, &0x0120	; stop the watchdog
#endif
	MOV	#__bss_start, r12
1:	CMP	#__bss_end, r12
	JHS	2f
	CLR.B	0(r12)
	INC	r12
	JMP	1b
2:	CALLER	#main
	; Not reached on a simulator that knows how to stop.
	.global the_end
	.type the_end, @function
the_end:	NOP
#ifdef __MSP430X__
	CLR	r12
	CALLER	#0x181			; exit
#endif
3:	JMP	3b

#ifdef __MSP430X__
	/* void put_bytes (int fd, const char *, int): write of the simulator. */
	.global put_bytes
put_bytes:
	CALLER	#0x185
	RETURN
#endif

	/* Save what our caller may keep, note SP above two known words.  */
	.macro begin
#ifdef __MSP430X__
	PUSHM.A	#7, r10
#else
	.irp	n, 4, 5, 6, 7, 8, 9, 10
	PUSH	r\n
	.endr
#endif
	PUSH	#0x5ace
	PUSH	#0xca11
	store	r1, snap_sp_in
	.endm

	/* Record SR and every register, and return.  */
	.macro finish
	MOV	r2, &snap_sr_out
	NOP
	MOV	#0, r2
	NOP
	each_reg store, snap_out
	store	r1, snap_sp_out
	MOVE	&snap_sp_in, r1
	POP	&snap_above
	POP	&snap_above + 2
#ifdef __MSP430X__
	POPM.A	#7, r10
#else
	.irp	n, 10, 9, 8, 7, 6, 5, 4
	POP	r\n
	.endr
#endif
	RETURN
	.endm

	/* void snap (void): take snap_handler as an interrupt.  */
	.global snap
	.type snap, @function
snap:	begin
#ifdef __MSP430X__
	MOVA	#.Lback, r15
	PUSH	r15
# ifdef __MSP430X_LARGE__
	; PC bits 19:16 go above SR.
	RRUM.A	#4, r15
	AND	#0xf000, r15
	BIS	&snap_sr_in, r15
	PUSH	r15
# else
	PUSH	&snap_sr_in
# endif
	each_reg load, snap_in
	MOV	#0, r2
	NOP
	MOVA	&snap_handler, r0
.Lback:	finish
#else
	MOV	&snap_handler, &VECTOR9
	MOV	#0x11, &TACCTL0		; CCIE, CCIFG
	each_reg load, snap_in
	MOV	&snap_sr_in, r2		; with GIE: the interrupt comes now
	NOP
	MOV	#0, &TACCTL0		; cycles.exp measures up to here
	finish

	/* void nap (void): sleep as snap_sr_in says until a handler ends it.  */
	.global nap
	.type nap, @function
nap:	begin
	each_reg load, snap_in
	MOV	&snap_sr_in, r2
	NOP
	finish

	/* void spin (void): be interrupted anywhere in a row of NOPs.  */
	.global spin
	.type spin, @function
spin:	begin
	each_reg load, snap_in
	MOV	&snap_sr_in, r2
	.rept	500
	NOP
	.endr
	finish
#endif

	/* A callee of which the compiler knows nothing but its declaration:
	   changes whatever its ABI lets it change.  */
	.section .text, "ax"
	.macro spoil reg
#ifdef __MSP430X__
	MOVA	#0x5badb, \reg
#else
	MOV	#0xbadb, \reg
#endif
	.endm
	.global ext
	.type ext, @function
ext:	INC	&ext_calls
	.irp	n, 11, 12, 13, 14, 15
	spoil	r\n
	.endr
	ADD	#0x8001, r11
	RETURN

	/* int ext_sum (int, int, int, int, int, int): two on the stack.  */
	.global ext_sum
	.type ext_sum, @function
ext_sum:
	INC	&ext_calls
	ADD	r13, r12
	ADD	r14, r12
	ADD	r15, r12
#ifdef __MSP430X_LARGE__
	ADD	4(r1), r12
	ADD	6(r1), r12
#else
	ADD	2(r1), r12
	ADD	4(r1), r12
#endif
	.irp	n, 11, 13, 14, 15
	spoil	r\n
	.endr
	RETURN

	.section .bss, "aw", @nobits
	.balign	2
	.macro variable name, size
	.global \name
\name:	.space \size
	.endm
	variable snap_in, 48
	variable snap_out, 48
	variable snap_sp_in, 4
	variable snap_sp_out, 4
	variable snap_handler, 4
	variable snap_sr_in, 2
	variable snap_sr_out, 2
	variable snap_above, 4
	variable ext_calls, 2

	.section .reset, "a"
	.word	start
