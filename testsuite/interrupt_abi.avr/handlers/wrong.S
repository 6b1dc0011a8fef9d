; SPDX-License-Identifier: GPL-3.0-or-later
; Handlers that are wrong on purpose: the snapshot test must refuse each.
; The name of a handler is what is wrong with it; ok_* are right.
#include <avr/io.h>
#define SREG_IO 0x3f
.macro handler n, name
	.global __vector_\n
	.type \name, @function
__vector_\n:
\name:
.endm
.macro enter
	push r24
	in r24, SREG_IO
	push r24
.endm
.macro leave
	pop r24
	out SREG_IO, r24
	pop r24
	reti
.endm
handler 1, ok_plain
	enter
	inc r24
	leave
handler 2, register_lost
	ldi r18, 1
	ldi r18, 2
	reti
handler 3, sreg_lost
	push r24
	tst r24
	adiw r24, 63
	pop r24
	reti
handler 4, pops_swapped
	push r24
	push r25
	pop r24
	pop r25
	reti
handler 5, no_pop
	push r24
	reti
handler 6, returns_by_ret
	ret
handler 7, never_returns
1:	rjmp 1b
handler 8, one_path_only
	enter
	sbrs r24, 0
	rjmp 1f
	leave
1:	inc r23
	leave
handler 9, zero_register_lost
	enter
	clr r1
	leave
handler 10, stack_overwritten
	enter
	push r30
	push r31
	in r30, 0x3d
	in r31, 0x3e
	std Z+9, r30
	pop r31
	pop r30
	leave
handler 11, enables_interrupts
	sei
	nop
	reti
handler 12, nb_no_sei
	enter
	leave
handler 13, nb_below_sp
	sei
	enter
	push r30
	push r31
	in r30, 0x3d
	in r31, 0x3e
	st Z, r1
	nop
	ld r1, Z
	pop r31
	pop r30
	leave
handler 14, nb_returns_by_ret
	sei
	ret
handler 15, nb_sp_not_atomic
	sei
	enter
	push r28
	push r29
	in r28, 0x3d
	in r29, 0x3e
	subi r28, 0x00
	sbci r29, 0xfc
	out 0x3d, r28
	out 0x3e, r29
	subi r28, 0x00
	sbci r29, 0x04
	cli
	out 0x3e, r29
	out 0x3d, r28
	sei
	pop r29
	pop r28
	leave
handler 16, ok_called
	enter
	rcall 1f
	leave
1:	inc r24
	ret
handler 17, callee_register_lost
	enter
	rcall 1f
	leave
1:	inc r20
	ret
handler 19, zero_register_trusted
	enter
	sts variable, r1
	leave
	.comm variable, 1
#ifdef __AVR_HAVE_RAMPZ__
handler 18, rampz_lost
	enter
	ldi r24, 3
	out RAMPZ-__SFR_OFFSET, r24
	ldi r24, 2
	out RAMPZ-__SFR_OFFSET, r24
	leave
#endif
	.global main
main:
