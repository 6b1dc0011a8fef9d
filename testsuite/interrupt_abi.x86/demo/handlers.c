/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every handler here is a plain C function whose address is in the IDT:
   nothing in assembly stands before it or behind it.  */
#include "handlers.h"
#include "console.h"
#include "events.h"
#include "snapshot.h"
#include "timer.h"
#include "unexpected.h"

volatile struct record record;
volatile unsigned timer_ticks, timer_ticks_user;
volatile unsigned spin_ticks;
volatile unsigned nested_depth, nested_calls;
volatile unsigned watchdog;
volatile int double_fault_due;
volatile unsigned gs_wrong;

/* What GS points to in a handler is the kernel's, not ring 3's.  */
static void
check_gs (void)
{
#ifdef __x86_64__
  uword word;
  __asm__ volatile ("mov %%gs:0, %0" : "=r" (word));
  gs_wrong += word != GS_KERNEL;
#endif
}

/* Notes what the handler of VECTOR was given.  */
static void
note (uword vector, struct interrupt_abi_frame *frame, uword error)
{
  check_gs ();
  record.vector = vector;
  record.error = error;
  record.frame.ip = frame->ip;
  record.frame.cs = frame->cs;
  record.frame.flags = frame->flags;
  struct interrupt_abi_long_frame *whole = interrupt_abi_long (frame);
  if (whole)
    {
      record.frame.sp = whole->sp;
      record.frame.ss = whole->ss;
    }
  if (++record.count > PATIENCE)
    {
      print ("vector %u repeats: what its handler did is lost\n",
	     (unsigned) vector);
      unexpected (vector, frame);
    }
}

ENTRY (VECTOR_TIMER) static void
timer (struct interrupt_abi_frame *frame)
{
  timer_ticks++;
  check_gs ();
  if (interrupt_abi_ring (frame) == 3)
    timer_ticks_user++;
  if (spin_ticks && --spin_ticks == 0)
    USER->spin = event_spin_done;
  if (timer_ticks == watchdog)
    {
      print ("no end of what has been started\n");
      unexpected (VECTOR_TIMER, frame);
    }
  timer_acknowledge ();
}

/* Goes on behind the instruction that divided.  */
ENTRY (0) static void
divide_error (struct interrupt_abi_frame *frame)
{
  note (0, frame, 0);
  uword next = fixup_find (frame->ip);
  if (!next)
    unexpected (0, frame);
  frame->ip = next;
}

ENTRY (3) static void
breakpoint (struct interrupt_abi_frame *frame)
{
  note (3, frame, 0);
}

/* Skips UD2, which has two bytes.  */
ENTRY (6) static void
undefined (struct interrupt_abi_frame *frame)
{
  note (6, frame, 0);
  frame->ip += 2;
}

ENTRY (13) static void
general_protection (struct interrupt_abi_frame *frame, uword error)
{
  note (13, frame, error);
  uword next = fixup_find (frame->ip);
  if (!next)
    unexpected (13, frame);
  frame->ip = next;
}

/* Maps the page, or grants what it lacked, and lets the access be tried
   again.  */
ENTRY (14) static void
page_fault (struct interrupt_abi_frame *frame, uword error)
{
  static unsigned char page[PAGE_SIZE] __attribute__ ((aligned (PAGE_SIZE)));
  uword address = read_cr2 ();
  note (14, frame, error);
  record.address = address;
  if (address - WINDOW >= USER_BASE - WINDOW)
    unexpected (14, frame);
  uword *entry = page_entry (address);
  if (!(error & INTERRUPT_ABI_PF_PRESENT))
    *entry = page_physical (page) | PAGE_PRESENT;
  if (error & INTERRUPT_ABI_PF_WRITE)
    *entry |= PAGE_WRITABLE;
  if (error & INTERRUPT_ABI_PF_USER)
    *entry |= PAGE_USER;
  flush_page (address);
}

/* Lets the timer in, and raises exceptions of its own.  */
ENTRY (VECTOR_NESTED) static void
nested (struct interrupt_abi_frame *frame)
{
  unsigned depth = ++nested_depth;
  unsigned start = timer_ticks;
  interrupts_enable ();
  while (timer_ticks - start < 2)
    continue;
  if (depth < 3)
    __asm__ volatile ("int %0" : : "i" (VECTOR_NESTED) : "memory");
  interrupts_disable ();
  __asm__ volatile ("ud2" : : : "memory");
  *(volatile unsigned *) (WINDOW + (uword) depth * PAGE_SIZE) = 0; /* #PF.  */
  nested_depth--;
  nested_calls++;
  record.count = 0;
  note (VECTOR_NESTED, frame, 0);
}

/* #DF is an abort: nothing can return from it.  Ends the guarded_call that
   raised it instead.  On i386 this function is entered as a task.  */
ENTRY (8) __attribute__ ((noreturn)) static void
double_fault (struct interrupt_abi_frame *frame, uword error)
{
  if (!double_fault_due)
    unexpected (8, frame);
  record.count++;
  record.vector = 8;
  record.error = error;
  record.frame.ip = abort_ip (frame);
  record.frame.sp = (uword) __builtin_frame_address (0);
  abort_leave ();
  guarded_return ();
}

/* What ring 3 calls at its end.  */
ENTRY (VECTOR_EXIT) __attribute__ ((noreturn)) static void
exit_user (struct interrupt_abi_frame *frame)
{
  if (interrupt_abi_ring (frame) != 3)
    unexpected (VECTOR_EXIT, frame);
  guarded_return ();
}

void
unexpected (uword vector, const struct interrupt_abi_frame *frame)
{
  print ("vector %u came at %lx:%lx, flags %lx\n", (unsigned) vector,
	 frame->cs, frame->ip, frame->flags);
  report (0, "no other vectors than expected");
  report_end ();
}

void
handlers_install (void)
{
  unexpected_install ();
  set_gate (VECTOR_TIMER, (uword) timer, 0);
  set_gate (0, (uword) divide_error, 0);
  set_gate (3, (uword) breakpoint, 3);
  set_gate (6, (uword) undefined, 0);
  set_gate (13, (uword) general_protection, 0);
  set_gate (14, (uword) page_fault, 0);
  set_abort_gate (8, (uword) double_fault);
  set_gate (VECTOR_EXIT, (uword) exit_user, 3);
  set_gate (VECTOR_NESTED, (uword) nested, 3);
  shapes_install ();
  mutants_install ();
}
