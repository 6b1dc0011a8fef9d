/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the two widths of x86 offer the demo kernel.  Common parts are here;
   lib/x86-64/ and lib/i386/ define the functions.  */
#ifndef DEMO_MACHINE_H
#define DEMO_MACHINE_H

#include <interrupt_abi.h>

#define PAGE_SIZE 4096

typedef interrupt_abi_word uword; /* As wide as a general register.  */

#ifdef __x86_64__
#define GENERAL_REGISTERS 16
#else
#define GENERAL_REGISTERS 8
#endif

/* cpu.c: an own GDT and task state with a stack for entries from ring 3 and
   one for the double fault.  */
void machine_init (void);

/* Makes HANDLER the IDT's entry VECTOR: an interrupt gate that code in rings
   up to RING may call.  */
void set_gate (unsigned vector, uword handler, int ring);
/* The same for #DF, which gets a stack of its own: by IST on x86-64, by a
   task of its own on i386.  */
void set_abort_gate (unsigned vector, uword handler);
/* Whether ADDRESS lies on that stack.  */
int on_abort_stack (uword address);
/* Where the double fault hit: FRAME's IP on x86-64; on i386 the task gate
   has stored it in the interrupted task's state.  */
uword abort_ip (const struct interrupt_abi_frame *frame);
/* Ends the state the CPU is in after #DF, before guarded_return.  */
void abort_leave (void);

/* The entry of the page tables for ADDRESS, which lies in the window, and
   the physical address of the kernel's PAGE.  */
uword *page_entry (uword address);
static inline uword
page_physical (const void *page)
{
  return (uword) page - (uword) VIRT_BASE;
}
enum page_flag
{
  PAGE_PRESENT = 1,
  PAGE_WRITABLE = 2,
  PAGE_USER = 4
};

/* What resume.S defines takes its arguments on i386 from the stack, with
   -mregparm=3 and -mrtd as well.  */
#ifdef __x86_64__
#define IN_ASSEMBLY
#else
#define IN_ASSEMBLY __attribute__ ((cdecl, regparm (0)))
#endif

/* Calls FUNCTION (ARGUMENT) so that guarded_return, called from
   anywhere and on any stack, ends it; interrupts are enabled as before.  */
typedef IN_ASSEMBLY void guarded_function (uword);
IN_ASSEMBLY void guarded_call (guarded_function *function, uword argument);
void guarded_return (void) __attribute__ ((noreturn));
/* Goes on in ring 3 at PROGRAM with interrupts enabled.  */
guarded_function enter_user;
/* Raises #DF at push_without_stack_at.  */
guarded_function push_without_stack;
extern char push_without_stack_at[];

static inline void
out8 (unsigned short port, unsigned char value)
{
  __asm__ volatile ("outb %0, %1" : : "a" (value), "Nd" (port));
}

static inline unsigned char
in8 (unsigned short port)
{
  unsigned char value;
  __asm__ volatile ("inb %1, %0" : "=a" (value) : "Nd" (port));
  return value;
}

static inline uword
read_cr2 (void)
{
  uword value;
  __asm__ volatile ("mov %%cr2, %0" : "=r" (value));
  return value;
}

static inline void
flush_page (uword address)
{
  __asm__ volatile ("invlpg (%0)" : : "r" (address) : "memory");
}

static inline void
interrupts_enable (void)
{
  __asm__ volatile ("sti" : : : "memory");
}

static inline void
interrupts_disable (void)
{
  __asm__ volatile ("cli" : : : "memory");
}

static inline void
wait_for_interrupt (void)
{
  __asm__ volatile ("hlt" : : : "memory");
}

#endif
