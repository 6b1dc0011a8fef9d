/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The part of the address space that ring 3 may see, for C and assembly.
   Its addresses are constants: code at -2 GiB (-mcmodel=kernel) cannot reach
   a symbol down here, and assembly that may change no register needs an
   absolute address.  */
#ifndef DEMO_USER_H
#define DEMO_USER_H

#define WINDOW 0x40000000    /* One page table's worth, empty at the start.  */
#define USER_BASE 0x40100000 /* Section .user of kernel.lds is mapped here.  */

/* struct user_area, by offset.  */
#define USER_BEFORE (USER_BASE + 0x000)
#define USER_AFTER (USER_BASE + 0x100)
#define USER_FX_BEFORE (USER_BASE + 0x200)
#define USER_FX_AFTER (USER_BASE + 0x400)
#define USER_EVENT (USER_BASE + 0x600)
#define USER_SKEW (USER_BASE + 0x608)
#define USER_SAVED_SP (USER_BASE + 0x610)
#define USER_SPIN (USER_BASE + 0x618)
#define USER_ZERO (USER_BASE + 0x620)
#define USER_BAD_SELECTOR (USER_BASE + 0x628)
#define USER_GS_SEEN (USER_BASE + 0x630)
#define USER_GS (USER_BASE + 0x638)
#define USER_STACK_TOP (USER_BASE + 0x2000)

/* struct snapshot, in words: the general registers in the order of enum
   register_name (snapshot.h), flags, segment registers.  */
#define SNAPSHOT_FLAGS 16
#define SNAPSHOT_SEGMENTS 17

/* Selectors of the GDT.  */
#define KERNEL_CS 0x08
#define KERNEL_DS 0x10
#define USER_CS 0x1b
#define USER_DS 0x23
#define TASK_SELECTOR 0x28
#define ABORT_TASK_SELECTOR 0x38 /* i386: the task of #DF.  */
#define BAD_SELECTOR 0x1238	 /* Beyond the GDT's limit.  */

/* x86-64: the words that GS points to in ring 0 and in ring 3.  */
#define GS_KERNEL 0x6b65726e
#define GS_USER 0x75736572

/* Software vectors.  */
#define VECTOR_TIMER 0x20
#define VECTOR_EXIT 0x41
#define VECTOR_NESTED 0x42
#define VECTOR_SHAPES 0x50

#endif
