; SPDX-License-Identifier: GPL-3.0-or-later
; void hold (uint8_t *registers): sets r0..r31 and SREG from the array
; wanted[33], lets interrupts come for a while, and stores what they are then
; in found[33].  SREG's I bit is set in between, whatever wanted[32] says.
; r1 holds another value than 0, as in the middle of a multiplication.
#define SREG_IO 0x3f
	.text
	.global hold
	.type hold, @function
hold:
	.irp n,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,28,29
	push r\n
	.endr
	lds r0, wanted+32
	out SREG_IO, r0
	.irp n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	lds r\n, wanted+\n
	.endr
	sei
	.rept 150
	nop
	.endr
	.irp n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
	sts found+\n, r\n
	.endr
	in r0, SREG_IO
	sts found+32, r0
	cli
	clr r1
	.irp n,29,28,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2
	pop r\n
	.endr
	ret
