/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the PVH entry point (32-bit protected mode, no paging) to kernel_main
   in long mode.  Maps the first GiB of memory twice, at 0 and at -2 GiB, so
   that one source links for -mcmodel=small at 1 MiB and for -mcmodel=kernel
   at the top; and gives kernel_main one empty page table at WINDOW.  */
#include "user.h"

	.section .note.pvh, "a", @note
	.long 4, 4, 18			/* XEN_ELFNOTE_PHYS32_ENTRY.  */
	.asciz "Xen"
	.long _start

	.section .boot.text, "ax"
	.code32
	.globl _start
_start:
	cli
	cld
	movl $boot_pml4, %eax
	movl %eax, %cr3
	movl $0x620, %eax		/* CR4: PAE, OSFXSR, OSXMMEXCPT.  */
	movl %eax, %cr4
	movl $0xc0000080, %ecx		/* EFER: long mode.  */
	rdmsr
	orl $0x100, %eax
	wrmsr
	movl $0x80010033, %eax		/* CR0: PG, WP, NE, ET, MP, PE.  */
	movl %eax, %cr0
	lgdt boot_gdt_pointer
	ljmp $8, $1f

	.code64
1:	movl $16, %eax
	movl %eax, %ds
	movl %eax, %es
	movl %eax, %fs
	movl %eax, %gs
	movl %eax, %ss
	movabsq $boot_stack_top, %rsp
	movabsq $kernel_main, %rax
	call *%rax			/* 16-aligned here.  Never returns.  */

	.section .boot.data, "aw"
	.balign 4096
boot_pml4:
	.quad boot_pdpt_low + 7		/* User pages lie below.  */
	.fill 510, 8, 0
	.quad boot_pdpt_high + 3
boot_pdpt_low:
	.quad boot_pd + 3
	.quad boot_pd_window + 7	/* WINDOW, at 1 GiB.  */
	.fill 510, 8, 0
boot_pdpt_high:
	.fill 510, 8, 0
	.quad boot_pd + 3		/* -2 GiB.  */
	.quad 0
boot_pd:
	.set page, 0x83			/* Present, writable, 2 MiB.  */
	.rept 512
	.quad page
	.set page, page + 0x200000
	.endr
boot_pd_window:
	.quad boot_pt_window + 7
	.fill 511, 8, 0
boot_pt_window:
	.fill 512, 8, 0

boot_gdt:
	.quad 0
	.quad 0x00af9b000000ffff	/* 8: code.  */
	.quad 0x00cf93000000ffff	/* 16: data.  */
boot_gdt_pointer:
	.word 23
	.long boot_gdt

	.bss
	.balign 16
	.skip 16384
boot_stack_top:

	.section .note.GNU-stack, "", @progbits
