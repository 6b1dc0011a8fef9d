/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The demo's course: every event of events.h in ring 0 and in ring 3, with
   known values in all registers, flags and stack alignments; then a main
   loop under the timer, then a double fault.  */
#include "console.h"
#include "events.h"
#include "handlers.h"
#include "check.h"
#include "shapes.h"
#include "timer.h"

#define TIMER_HZ 1000
#define LOOP_TICKS 200

#ifdef __x86_64__
#define MACHINE "x86-64"
#else
#define MACHINE "i386"
#endif
#define TEXT(...) TEXT_1 (__VA_ARGS__)
#define TEXT_1(...) #__VA_ARGS__

/* Maps section .user where ring 3 may use it.  */
static void
map_user (void)
{
  extern unsigned char user_load[], user_load_end[];
  uword address = USER_BASE;
  for (unsigned char *p = user_load; p < user_load_end; p += PAGE_SIZE)
    {
      *page_entry (address) = page_physical (p) | PAGE_PRESENT
			      | PAGE_WRITABLE | PAGE_USER;
      address += PAGE_SIZE;
    }
  USER->bad_selector = BAD_SELECTOR;
  USER->gs = GS_USER;
}

#define ROW(event, ...) { .run = event, .at = event##_at, __VA_ARGS__ }
static const struct event events[] = {
  ROW (event_spin, .name = "timer", .vector = NO_VECTOR, .rings = BOTH_RINGS,
       .prepare = PREPARE_SPIN, .what = "3 interrupts in a busy loop"),
  ROW (event_halt, .name = "timer", .vector = NO_VECTOR, .rings = RING_0,
       .what = "16 times HLT"),
  ROW (event_breakpoint, .name = "#BP  ", .vector = 3, .rings = BOTH_RINGS,
       .what = "INT3 hit"),
  ROW (event_divide, .name = "#DE  ", .vector = 0, .rings = BOTH_RINGS,
       .what = "division skipped by the frame"),
  ROW (event_undefined, .name = "#UD  ", .vector = 6, .rings = BOTH_RINGS,
       .what = "UD2 skipped by the frame"),
  ROW (event_selector, .name = "#GP  ", .vector = 13, .rings = BOTH_RINGS,
       .error = { BAD_SELECTOR, BAD_SELECTOR },
       .what = "bad selector skipped"),
  ROW (event_privileged, .name = "#GP  ", .vector = 13, .rings = RING_3,
       .what = "CLI of ring 3 skipped"),
  ROW (event_gate, .name = "#GP  ", .vector = 13, .rings = RING_3,
       .error = { 0, VECTOR_TIMER * 8 + 2 },
#ifdef __x86_64__
       .error_too = VECTOR_TIMER * 16 + 2, /* QEMU's TCG says so; the SDM
					      (volume 3, 6.13) the other.  */
#endif
       .what = "INT of a kernel's vector skipped"),
  ROW (event_page_write, .name = "#PF  ", .vector = 14, .rings = BOTH_RINGS,
       .prepare = PREPARE_ABSENT, .error = { 2, 6 },
       .what = "page mapped, write tried again"),
  ROW (event_page_read, .name = "#PF  ", .vector = 14, .rings = BOTH_RINGS,
       .prepare = PREPARE_ABSENT, .error = { 0, 4 },
       .what = "page mapped, read tried again"),
  ROW (event_page_write, .name = "#PF  ", .vector = 14, .rings = BOTH_RINGS,
       .prepare = PREPARE_READ_ONLY, .error = { 3, 7 },
       .what = "page made writable"),
  ROW (event_page_read, .name = "#PF  ", .vector = 14, .rings = RING_3,
       .prepare = PREPARE_KERNEL_ONLY, .error = { 0, 5 },
       .what = "page given to ring 3"),
#ifdef __x86_64__
  ROW (event_gs, .name = "GS   ", .vector = NO_VECTOR, .rings = BOTH_RINGS,
       .what = "each ring has its own"),
#endif
  ROW (event_nested, .name = "INT  ", .vector = VECTOR_NESTED,
       .rings = BOTH_RINGS, .prepare = PREPARE_NESTED,
       .what = "3 deep, with timer, #UD and #PF inside"),
};

static void
check_shapes (void)
{
  static const char *const names[] = {
    "changes no register", "known callee", "unknown callee", "early return",
    "cold call", "string instruction", "aligned local", "5,000-byte frame",
    "variable array", "register pressure", "string instruction in an asm"
  };
  for (unsigned i = 0; i < event_shapes_count; i++)
    {
      struct event event = { .name = "INT  ", .vector = NO_VECTOR,
			     .run = event_shapes[i], .rings = BOTH_RINGS,
			     .prepare = PREPARE_SHAPE, .what = names[i] };
      check_event (&event);
    }
}

/* The main loop: nothing but registers, while the timer interrupts.  */
static void
check_loop (enum ring_set ring)
{
  struct event loop = ROW (event_spin, .name = "loop ", .vector = NO_VECTOR,
			   .rings = ring, .prepare = PREPARE_LOOP,
			   .what = "main loop");
  unsigned before = timer_ticks, before_user = timer_ticks_user;
  spin_ticks = LOOP_TICKS;
  check_once (&loop, LOOP_TICKS);
  unsigned ticks = timer_ticks - before;
  unsigned user = timer_ticks_user - before_user;
  report (ticks >= LOOP_TICKS
	    && (ring == RING_3 ? user >= LOOP_TICKS - 1 : user == 0),
	  "loop  in ring %u: %u timer interrupts, %u of them in ring 3; "
	  "%u registers, flags, SSE and x87 hold",
	  ring == RING_3 ? 3 : 0, ticks, user, GENERAL_REGISTERS);
}

static void
check_double_fault (void)
{
  int right = 1;
  for (int i = 0; i < 3; i++)
    {
      record.count = 0;
      double_fault_due = 1;
      guarded_call (push_without_stack, 0);
      double_fault_due = 0;
      right &= record.count == 1 && record.vector == 8 && record.error == 0
	       && record.frame.ip == (uword) push_without_stack_at
	       && on_abort_stack (record.frame.sp);
    }
  unsigned before = timer_ticks;
  while (timer_ticks - before < 2)
    wait_for_interrupt ();
  report (right, "#DF   vector 8, error code 0, at %lx: caught on a stack of "
		 "its own, 3 times; the run goes on",
	  record.frame.ip);
}

void
kernel_main (void)
{
  print ("interrupt_abi demo: %s, gcc %s, %s, interrupt_abi %d\n", MACHINE,
	 __VERSION__, TEXT (OPTIONS), __INTERRUPT_ABI__);
  machine_init ();
  map_user ();
  handlers_install ();
  timer_start (TIMER_HZ);
  interrupts_enable ();

  for (unsigned i = 0; i < sizeof events / sizeof *events; i++)
    check_event (&events[i]);
  check_shapes ();
  check_loop (RING_0);
  check_loop (RING_3);
  check_double_fault ();
  interrupts_disable ();
  report (timer_ticks > 2 * LOOP_TICKS, "timer %u interrupts at %u Hz",
	  timer_ticks, TIMER_HZ);
  report_end ();
}
