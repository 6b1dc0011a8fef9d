; SPDX-License-Identifier: GPL-3.0-or-later
; A table of 63 vectors for every core, and nothing else: the simulator
; loads initialised data by itself.  -DRJMP for cores without jmp.
#ifdef RJMP
#define JUMP rjmp
#else
#define JUMP jmp
#endif
	.section .vectors, "ax", @progbits
	.global __vectors
__vectors:
	JUMP __bad_interrupt
	.set n, 1
.macro vector n
	.weak __vector_\n
	.set __vector_\n, __bad_interrupt
	JUMP __vector_\n
.endm
	.altmacro
	.rept 63
	vector %n
	.set n, n + 1
	.endr
	.text
	.global __bad_interrupt
__bad_interrupt:
	rjmp __bad_interrupt
