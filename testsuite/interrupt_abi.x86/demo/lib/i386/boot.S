/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the PVH entry point (32-bit protected mode, no paging) to
   kernel_main.  Maps the first GiB of memory where it is, in 4 MiB pages,
   and gives kernel_main one empty page table at WINDOW.  */
#include "user.h"

	.section .note.pvh, "a", @note
	.long 4, 4, 18			/* XEN_ELFNOTE_PHYS32_ENTRY.  */
	.asciz "Xen"
	.long _start

	.section .boot.text, "ax"
	.globl _start
_start:
	cli
	cld
	movl $boot_page_directory, %eax
	movl %eax, %cr3
	movl $0x610, %eax		/* CR4: PSE, OSFXSR, OSXMMEXCPT.  */
	movl %eax, %cr4
	movl $0x80010033, %eax		/* CR0: PG, WP, NE, ET, MP, PE.  */
	movl %eax, %cr0
	lgdt boot_gdt_pointer
	ljmp $8, $1f
1:	movl $16, %eax
	movl %eax, %ds
	movl %eax, %es
	movl %eax, %fs
	movl %eax, %gs
	movl %eax, %ss
	movl $boot_stack_top, %esp
	call kernel_main		/* 16-aligned here.  Never returns.  */

	.section .boot.data, "aw"
	.balign 4096
boot_page_directory:
	.set page, 0x83			/* Present, writable, 4 MiB.  */
	.rept 256
	.long page
	.set page, page + 0x400000
	.endr
	.long boot_pt_window + 7	/* WINDOW, at 1 GiB.  */
	.fill 767, 4, 0
boot_pt_window:
	.fill 1024, 4, 0

boot_gdt:
	.quad 0
	.quad 0x00cf9b000000ffff	/* 8: code.  */
	.quad 0x00cf93000000ffff	/* 16: data.  */
boot_gdt_pointer:
	.word 23
	.long boot_gdt

	.bss
	.balign 16
	.skip 16384
boot_stack_top:

	.section .note.GNU-stack, "", @progbits
