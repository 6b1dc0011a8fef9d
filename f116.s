	.file	"f116.c"
	.text
	.type	fuzz_same, @function
fuzz_same:
.LFB1:
	.cfi_startproc
	movq	16(%rdi), %r8
	movq	16(%rsi), %rsi
	movl	$0, %eax
	jmp	.L2
.L7:
	addq	$1, %rax
.L2:
	cmpq	24(%rdi), %rax
	jnb	.L6
	leaq	(%r8,%rax), %rdx
	movzbl	(%rdx), %ecx
	leaq	(%rsi,%rax), %rdx
	movzbl	(%rdx), %edx
	cmpb	%dl, %cl
	je	.L7
	movl	$0, %eax
	ret
.L6:
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	fuzz_same, .-fuzz_same
	.type	safe_sub_func_uint32_t_u_u, @function
safe_sub_func_uint32_t_u_u:
.LFB64:
	.cfi_startproc
	movl	%edi, %eax
	subl	%esi, %eax
	ret
	.cfi_endproc
.LFE64:
	.size	safe_sub_func_uint32_t_u_u, .-safe_sub_func_uint32_t_u_u
	.type	transparent_crc, @function
transparent_crc:
.LFB82:
	.cfi_startproc
	movl	$0, %edx
	jmp	.L10
.L11:
	movzbl	%dil, %ecx
	movl	fuzz_hash(%rip), %eax
	xorq	%rcx, %rax
	imull	$16777619, %eax, %eax
	movl	%eax, fuzz_hash(%rip)
	addl	$1, %edx
	shrq	$8, %rdi
.L10:
	cmpl	$7, %edx
	jle	.L11
	ret
	.cfi_endproc
.LFE82:
	.size	transparent_crc, .-transparent_crc
	.type	fuzz_start, @function
fuzz_start:
.LFB84:
	.cfi_startproc
	movq	%rdi, fuzz_entry(%rip)
	ret
	.cfi_endproc
.LFE84:
	.size	fuzz_start, .-fuzz_start
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"g_2"
.LC1:
	.string	"g_6"
.LC2:
	.string	"g_12"
.LC3:
	.string	"g_32"
.LC4:
	.string	"g_34[i][j]"
.LC5:
	.string	"g_37[i]"
.LC6:
	.string	"g_66[i][j]"
.LC7:
	.string	"g_68"
.LC8:
	.string	"g_124"
.LC9:
	.string	"g_125"
.LC10:
	.string	"g_181.f0"
.LC11:
	.string	"g_243"
.LC12:
	.string	"g_265"
.LC13:
	.string	"g_278"
	.text
	.type	fuzz_main, @function
fuzz_main:
.LFB89:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movslq	g_2(%rip), %rdi
	movl	$0, %edx
	leaq	.LC0(%rip), %rsi
	call	transparent_crc
	movsbq	g_6(%rip), %rdi
	movl	$0, %edx
	leaq	.LC1(%rip), %rsi
	call	transparent_crc
	movslq	g_12(%rip), %rdi
	movl	$0, %edx
	leaq	.LC2(%rip), %rsi
	call	transparent_crc
	movl	$0, %edx
	leaq	.LC3(%rip), %rsi
	movq	$-20, %rdi
	call	transparent_crc
	movl	$0, %ebp
	jmp	.L14
.L15:
	movslq	%ebx, %rdx
	movslq	%ebp, %rax
	leaq	g_34(%rip), %rcx
	leaq	(%rcx,%rax,2), %rax
	movsbq	(%rax,%rdx), %rdi
	movl	$0, %edx
	leaq	.LC4(%rip), %rsi
	call	transparent_crc
	addl	$1, %ebx
.L16:
	cmpl	$1, %ebx
	jle	.L15
	addl	$1, %ebp
.L14:
	cmpl	$5, %ebp
	jg	.L25
	movl	$0, %ebx
	jmp	.L16
.L25:
	movl	$0, %ebx
	jmp	.L17
.L18:
	movslq	%ebx, %rdx
	leaq	g_37(%rip), %rax
	movslq	(%rax,%rdx,4), %rdi
	movl	$0, %edx
	leaq	.LC5(%rip), %rsi
	call	transparent_crc
	addl	$1, %ebx
.L17:
	cmpl	$4, %ebx
	jle	.L18
	movl	$0, %ebp
	jmp	.L19
.L20:
	movslq	%ebx, %rax
	movslq	%ebp, %rdx
	leaq	(%rax,%rdx,2), %rdx
	leaq	g_66(%rip), %rax
	movq	(%rax,%rdx,8), %rdi
	movl	$0, %edx
	leaq	.LC6(%rip), %rsi
	call	transparent_crc
	addl	$1, %ebx
.L21:
	cmpl	$1, %ebx
	jle	.L20
	addl	$1, %ebp
.L19:
	cmpl	$3, %ebp
	jg	.L26
	movl	$0, %ebx
	jmp	.L21
.L26:
	movl	$0, %edx
	leaq	.LC7(%rip), %rsi
	movabsq	$3535304859744041067, %rdi
	call	transparent_crc
	movl	$0, %edx
	leaq	.LC8(%rip), %rsi
	movl	$10, %edi
	call	transparent_crc
	movl	$0, %edx
	leaq	.LC9(%rip), %rsi
	movl	$3982354784, %edi
	call	transparent_crc
	movzwl	g_181(%rip), %edi
	movswq	%di, %rdi
	movl	$0, %edx
	leaq	.LC10(%rip), %rsi
	call	transparent_crc
	movl	$0, %edx
	leaq	.LC11(%rip), %rsi
	movq	$-27187, %rdi
	call	transparent_crc
	movl	g_265(%rip), %edi
	movslq	%edi, %rdi
	movl	$0, %edx
	leaq	.LC12(%rip), %rsi
	call	transparent_crc
	movzwl	g_278(%rip), %edi
	movswq	%di, %rdi
	movl	$0, %edx
	leaq	.LC13(%rip), %rsi
	call	transparent_crc
	movl	$0, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE89:
	.size	fuzz_main, .-fuzz_main
	.type	fuzz_finish, @function
fuzz_finish:
.LFB90:
	.cfi_startproc
	call	fuzz_main
	ret
	.cfi_endproc
.LFE90:
	.size	fuzz_finish, .-fuzz_finish
	.globl	fuzz_116
	.type	fuzz_116, @function
fuzz_116:
.LFB91:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	cmpq	$1, fuzz_entry(%rip)
	je	.L43
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	iretq
.L43:
	.cfi_def_cfa_offset 16
	pushq	%rdi
	.cfi_def_cfa_offset 24
	.cfi_offset 5, -24
	pushq	%rdx
	.cfi_def_cfa_offset 32
	.cfi_offset 1, -32
	pushq	%rax
	.cfi_def_cfa_offset 40
	.cfi_offset 0, -40
	subq	$168, %rsp
	.cfi_def_cfa_offset 208
	leaq	g_6(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	%rax, 56(%rsp)
	movabsq	$4705818726440165724, %rax
	movq	%rax, 64(%rsp)
	movq	$-1, 72(%rsp)
	movq	%rax, 80(%rsp)
	movq	$-1, 88(%rsp)
	movq	%rax, 96(%rsp)
	movq	$-1, 104(%rsp)
	movq	%rax, 112(%rsp)
	movq	$-1, 120(%rsp)
	movq	%rax, 128(%rsp)
	movq	$-1, 136(%rsp)
	movq	%rax, 144(%rsp)
	movq	$-1, 152(%rsp)
	movl	$0, %eax
	pushq	%rsi
	.cfi_def_cfa_offset 216
	leaq	-8(%rsp), %rsp
	.cfi_def_cfa_offset 224
.L30:
	testl	%eax, %eax
	jle	.L37
	movl	$26, g_2(%rip)
	jmp	.L33
.L31:
	movslq	%edx, %rsi
	movslq	%eax, %rdi
	addq	%rdi, %rsi
	movabsq	$-4898707979990836013, %rdi
	movq	%rdi, 16(%rsp,%rsi,8)
	addl	$1, %edx
.L32:
	testl	%edx, %edx
	jle	.L31
	addl	$1, %eax
	jmp	.L30
.L37:
	movl	$0, %edx
	jmp	.L32
.L35:
	movslq	%eax, %rdx
	leaq	24(%rsp), %rsi
	movq	%rsi, 32(%rsp,%rdx,8)
	addl	$1, %eax
.L34:
	cmpl	$1, %eax
	jle	.L35
	movl	$9, %esi
	cld
	call	safe_sub_func_uint32_t_u_u
	movl	%eax, g_2(%rip)
.L33:
	movl	g_2(%rip), %edi
	cmpl	$10, %edi
	jg	.L44
	leaq	g_167(%rip), %rax
	movq	%rax, 24(%rsp)
	movl	$0, %eax
	jmp	.L34
.L44:
	leaq	8(%rsp), %rsp
	.cfi_def_cfa_offset 216
	popq	%rsi
	.cfi_def_cfa_offset 208
	addq	$168, %rsp
	.cfi_def_cfa_offset 40
	popq	%rax
	.cfi_restore 0
	.cfi_def_cfa_offset 32
	popq	%rdx
	.cfi_restore 1
	.cfi_def_cfa_offset 24
	popq	%rdi
	.cfi_restore 5
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	iretq
	.cfi_endproc
.LFE91:
	.size	fuzz_116, .-fuzz_116
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC14:
	.string	"not so: ext_called_well (fuzz_calls)"
	.align 8
.LC15:
	.string	"not so: fuzz_same (&fuzz_mine, &fuzz_side_116)"
	.text
	.type	fuzz_after, @function
fuzz_after:
.LFB93:
	.cfi_startproc
	movl	ext_calls(%rip), %eax
	cmpl	%eax, fuzz_calls(%rip)
	je	.L56
	movl	$0, %eax
.L46:
	movl	$0, ext_badly(%rip)
	movl	$0, ext_calls(%rip)
	testl	%eax, %eax
	jne	.L57
	leaq	.LC14(%rip), %rax
	ret
.L56:
	cmpl	$0, ext_badly(%rip)
	je	.L49
	movl	$0, %eax
	jmp	.L46
.L49:
	movl	$1, %eax
	jmp	.L46
.L57:
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	call	fuzz_finish
	call	*8+fuzz_side_116(%rip)
	leaq	fuzz_side_116(%rip), %rsi
	leaq	fuzz_mine(%rip), %rdi
	call	fuzz_same
	testl	%eax, %eax
	jne	.L58
	leaq	.LC15(%rip), %rax
.L45:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L58:
	.cfi_restore_state
	movl	$0, %eax
	jmp	.L45
	.cfi_endproc
.LFE93:
	.size	fuzz_after, .-fuzz_after
	.type	fuzz_before, @function
fuzz_before:
.LFB92:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rdi, %rbx
	movq	32(%rdi), %rbp
	leaq	16(%rdi), %r12
	movl	236(%rdi), %edi
	call	*fuzz_side_116(%rip)
	movl	$0, ext_badly(%rip)
	movl	$0, ext_calls(%rip)
	movq	224(%rbx), %rsi
	movq	%r12, %rdi
	call	fuzz_ref_116@PLT
	movl	ext_calls(%rip), %eax
	movl	%eax, fuzz_calls(%rip)
	movl	$0, ext_badly(%rip)
	movl	$0, ext_calls(%rip)
	movl	236(%rbx), %edi
	call	fuzz_start
	xorq	32(%rbx), %rbp
	xorq	%rbp, 184(%rbx)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE92:
	.size	fuzz_before, .-fuzz_before
	.section	iabi_tests,"aw"
	.align 8
	.type	test_ptr_116, @object
	.size	test_ptr_116, 8
test_ptr_116:
	.quad	test_116
	.section	.rodata.str1.1
.LC16:
	.string	"116"
	.section	.data.rel.local,"aw"
	.align 32
	.type	test_116, @object
	.size	test_116, 64
test_116:
	.quad	.LC16
	.quad	fuzz_116
	.long	1
	.long	12
	.quad	fuzz_before
	.quad	fuzz_after
	.zero	24
	.local	fuzz_calls
	.comm	fuzz_calls,4,4
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	fuzz_mine, @object
	.size	fuzz_mine, 32
fuzz_mine:
	.quad	fuzz_start
	.quad	fuzz_finish
	.quad	fuzz_hash
	.quad	4
	.data
	.align 2
	.type	g_278, @object
	.size	g_278, 2
g_278:
	.value	3
	.align 4
	.type	g_265, @object
	.size	g_265, 4
g_265:
	.long	-4
	.section	.data.rel.local
	.align 8
	.type	g_237, @object
	.size	g_237, 8
g_237:
	.quad	g_238
	.align 8
	.type	g_238, @object
	.size	g_238, 8
g_238:
	.quad	g_239
	.align 8
	.type	g_239, @object
	.size	g_239, 8
g_239:
	.quad	g_12
	.data
	.align 8
	.type	g_181, @object
	.size	g_181, 8
g_181:
	.value	-19236
	.zero	6
	.section	.data.rel.local
	.align 8
	.type	g_167, @object
	.size	g_167, 8
g_167:
	.quad	g_168
	.local	g_168
	.comm	g_168,8,8
	.align 8
	.type	g_139, @object
	.size	g_139, 8
g_139:
	.quad	g_29+8
	.align 8
	.type	g_109, @object
	.size	g_109, 8
g_109:
	.quad	g_110
	.align 8
	.type	g_110, @object
	.size	g_110, 8
g_110:
	.quad	g_103
	.local	g_108
	.comm	g_108,8,8
	.align 8
	.type	g_103, @object
	.size	g_103, 8
g_103:
	.quad	g_29+8
	.align 8
	.type	g_95, @object
	.size	g_95, 8
g_95:
	.quad	g_29
	.section	.rodata
	.align 32
	.type	g_66, @object
	.size	g_66, 64
g_66:
	.quad	-6391002031872601845
	.quad	-5255879339636608212
	.quad	-6391002031872601845
	.quad	-6391002031872601845
	.quad	-5255879339636608212
	.quad	-6391002031872601845
	.quad	-6391002031872601845
	.quad	-5255879339636608212
	.align 16
	.type	g_37, @object
	.size	g_37, 20
g_37:
	.long	-10
	.long	-10
	.long	-10
	.long	-10
	.long	-10
	.align 8
	.type	g_34, @object
	.size	g_34, 12
g_34:
	.string	"\374"
	.string	""
	.ascii	"\374"
	.string	""
	.string	""
	.string	"\374"
	.string	""
	.ascii	"\374"
	.string	""
	.string	""
	.local	g_29
	.comm	g_29,48,32
	.data
	.align 4
	.type	g_12, @object
	.size	g_12, 4
g_12:
	.long	-920615532
	.type	g_6, @object
	.size	g_6, 1
g_6:
	.byte	1
	.align 4
	.type	g_2, @object
	.size	g_2, 4
g_2:
	.long	1
	.local	fuzz_entry
	.comm	fuzz_entry,8,8
	.local	fuzz_hash
	.comm	fuzz_hash,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
