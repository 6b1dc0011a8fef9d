/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GDT, IDT and task states of i386 (SDM volume 3, 3.4.5, 6.11, 7.2).  */
#include "machine.h"
#include "user.h"

struct gate
{
  unsigned short offset_low, selector;
  unsigned char reserved, type;
  unsigned short offset_high;
};
_Static_assert (sizeof (struct gate) == 8, "an IDT entry has 8 bytes");

struct task_state
{
  unsigned link;
  struct
  {
    unsigned sp, ss;
  } stack[3];
  unsigned cr3, ip, flags;
  unsigned ax, cx, dx, bx, sp, bp, si, di;
  unsigned es, cs, ss, ds, fs, gs, ldt;
  unsigned short trap, io_map;
};
_Static_assert (sizeof (struct task_state) == 104, "a TSS has 104 bytes");

struct table_pointer
{
  unsigned short limit;
  uword base;
} __attribute__ ((packed));

#define STACK_SIZE 16384
static unsigned char ring_0_stack[STACK_SIZE] __attribute__ ((aligned (16)));
static unsigned char abort_stack[STACK_SIZE] __attribute__ ((aligned (16)));
static struct task_state task
  = { .stack[0].ss = KERNEL_DS, .io_map = sizeof task };
static struct task_state abort_task
  = { .flags = 2, .cs = KERNEL_CS, .ss = KERNEL_DS, .ds = KERNEL_DS,
      .es = KERNEL_DS, .fs = KERNEL_DS, .gs = KERNEL_DS,
      .io_map = sizeof abort_task };
static struct gate idt[256];
static unsigned long long gdt[] = {
  [KERNEL_CS / 8] = 0x00cf9b000000ffff,
  [KERNEL_DS / 8] = 0x00cf93000000ffff,
  [USER_CS / 8] = 0x00cffb000000ffff,
  [USER_DS / 8] = 0x00cff3000000ffff,
  [ABORT_TASK_SELECTOR / 8] = 0
};

/* A descriptor of STATE that is not busy.  */
static void
describe_task (unsigned selector, const struct task_state *state)
{
  unsigned long long base = (uword) state;
  gdt[selector / 8] = (sizeof *state - 1) | (base & 0xffffff) << 16
		      | 0x89ULL << 40 | (base >> 24) << 56;
}

void
machine_init (void)
{
  task.stack[0].sp = (uword) (ring_0_stack + STACK_SIZE);
  describe_task (TASK_SELECTOR, &task);
  describe_task (ABORT_TASK_SELECTOR, &abort_task);

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
    .offset_high = handler >> 16,
  };
}

/* A task gate: HANDLER starts on a good stack with only the error code on
   it, where a handler with a frame and an error code looks for it too.  */
void
set_abort_gate (unsigned vector, uword handler)
{
  uword cr3;
  __asm__ volatile ("mov %%cr3, %0" : "=r" (cr3));
  abort_task.cr3 = cr3;
  abort_task.ip = handler;
  abort_task.sp = (uword) (abort_stack + STACK_SIZE - 64);
  idt[vector] = (struct gate) { .selector = ABORT_TASK_SELECTOR,
				.type = 0x85 };
}

int
on_abort_stack (uword address)
{
  return address - (uword) abort_stack < STACK_SIZE;
}

uword
abort_ip (const struct interrupt_abi_frame *frame __attribute__ ((unused)))
{
  return *(volatile unsigned *) &task.ip;
}

/* The CPU goes on as the interrupted task: neither nested nor busy, and
   without the TS flag that a task switch sets.  */
void
abort_leave (void)
{
  __asm__ volatile ("pushfl\n\tandl $~0x4000, (%%esp)\n\tpopfl\n\tclts"
		    : : : "memory", "cc");
  describe_task (TASK_SELECTOR, &task);
  describe_task (ABORT_TASK_SELECTOR, &abort_task);
  __asm__ volatile ("ltr %w0" : : "r" (TASK_SELECTOR));
}

/* Follows the two levels from CR3 to the page table.  */
uword *
page_entry (uword address)
{
  uword table;
  __asm__ volatile ("mov %%cr3, %0" : "=r" (table));
  table = ((uword *) (table & ~0xfffUL))[address >> 22];
  return (uword *) (table & ~0xfffUL) + (address >> 12 & 1023);
}
