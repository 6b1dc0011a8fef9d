/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GDT, IDT and task state of x86-64 (SDM volume 3, 3.4.5, 6.14, 7.7).  */
#include "machine.h"
#include "user.h"

struct gate
{
  unsigned short offset_low, selector;
  unsigned char ist, type;
  unsigned short offset_middle;
  unsigned offset_high, reserved;
};
_Static_assert (sizeof (struct gate) == 16, "an IDT entry has 16 bytes");

struct task_state
{
  unsigned reserved;
  uword sp[3];
  uword reserved1;
  uword ist[7];
  uword reserved2;
  unsigned short reserved3, io_map;
} __attribute__ ((packed));
_Static_assert (sizeof (struct task_state) == 104, "a TSS has 104 bytes");

struct table_pointer
{
  unsigned short limit;
  uword base;
} __attribute__ ((packed));

#define STACK_SIZE 16384
static unsigned char ring_0_stack[STACK_SIZE] __attribute__ ((aligned (16)));
static unsigned char abort_stack[STACK_SIZE] __attribute__ ((aligned (16)));
static struct task_state task = { .io_map = sizeof task };
static struct gate idt[256];
static uword gdt[] = {
  [KERNEL_CS / 8] = 0x00af9b000000ffff,
  [KERNEL_DS / 8] = 0x00cf93000000ffff,
  [USER_CS / 8] = 0x00affb000000ffff,
  [USER_DS / 8] = 0x00cff3000000ffff,
  [TASK_SELECTOR / 8] = 0, 0
};

/* SDM volume 4, table 2-2.  */
#define MSR_GS_BASE 0xc0000101
#define MSR_KERNEL_GS_BASE 0xc0000102

static void
write_msr (unsigned msr, uword value)
{
  __asm__ volatile ("wrmsr" : : "c" (msr), "a" ((unsigned) value),
				"d" ((unsigned) (value >> 32)));
}

void
machine_init (void)
{
  static uword gs_kernel = GS_KERNEL;
  write_msr (MSR_GS_BASE, (uword) &gs_kernel);
  write_msr (MSR_KERNEL_GS_BASE, USER_GS); /* Until SWAPGS.  */

  uword base = (uword) &task;
  task.sp[0] = (uword) (ring_0_stack + STACK_SIZE);
  task.ist[0] = (uword) (abort_stack + STACK_SIZE);
  gdt[TASK_SELECTOR / 8] = (sizeof task - 1) | (base & 0xffffff) << 16
			   | 0x89UL << 40 | (base >> 24 & 0xff) << 56;
  gdt[TASK_SELECTOR / 8 + 1] = base >> 32;

  struct table_pointer pointer = { sizeof gdt - 1, (uword) gdt };
  __asm__ volatile ("lgdt %0" : : "m" (pointer));
  pointer = (struct table_pointer) { sizeof idt - 1, (uword) idt };
  __asm__ volatile ("lidt %0" : : "m" (pointer));
  __asm__ volatile ("ltr %w0" : : "r" (TASK_SELECTOR));
}

void
set_gate (unsigned vector, uword handler, int ring)
{
  idt[vector] = (struct gate) {
    .offset_low = handler,
    .selector = KERNEL_CS,
    .type = 0x8e | ring << 5,
    .offset_middle = handler >> 16,
    .offset_high = handler >> 32,
  };
}

void
set_abort_gate (unsigned vector, uword handler)
{
  set_gate (vector, handler, 0);
  idt[vector].ist = 1;
}

int
on_abort_stack (uword address)
{
  return address - (uword) abort_stack < STACK_SIZE;
}

uword
abort_ip (const struct interrupt_abi_frame *frame)
{
  return frame->ip;
}

void
abort_leave (void)
{
}

/* Follows the four levels from CR3 to the page table.  */
uword *
page_entry (uword address)
{
  uword table;
  __asm__ volatile ("mov %%cr3, %0" : "=r" (table));
  for (int shift = 39;; shift -= 9)
    {
      uword *entry = (uword *) ((table & ~0xfffUL) + (uword) VIRT_BASE)
		     + (address >> shift & 511);
      if (shift == 12)
	return entry;
      table = *entry;
    }
}
