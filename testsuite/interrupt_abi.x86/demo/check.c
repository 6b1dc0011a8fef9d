/* SPDX-License-Identifier: GPL-3.0-or-later */
/* See check.h.  */
#include "check.h"
#include "console.h"
#include "events.h"
#include "handlers.h"
#include "shapes.h"

#define FLAG_RF (1UL << 16) /* The CPU sets it in a fault's frame.  */
#define FLAGS_FIXED 0x202UL /* Interrupts enabled, and bit 1.  */

static const uword flag_patterns[] = {
  FLAGS_FIXED,
  FLAGS_FIXED | 0xcd5,	    /* CF PF AF ZF SF DF OF.  */
  FLAGS_FIXED | 0x400,	    /* DF.  */
  FLAGS_FIXED | 0x2448d5,   /* ID AC NT, all but DF.  */
};
#define FLAG_PATTERNS (sizeof flag_patterns / sizeof *flag_patterns)
#define ALIGNMENTS 4

static const char *const register_names[] = {
  "ax", "bx", "cx", "dx", "si", "di", "bp", "sp",
  "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
};

/* Marsaglia's xorshift.  */
static uword
random_word (uword *state)
{
  uword x = *state;
#ifdef __x86_64__
  x ^= x << 13, x ^= x >> 7, x ^= x << 17;
#else
  x ^= x << 13, x ^= x >> 17, x ^= x << 5;
#endif
  return *state = x;
}

/* So many lines about one event are enough.  */
#define COMPLAINTS 3
static unsigned complaints;

/* One complaint about EVENT.  Returns 0, for "not right".  */
static int
wrong (const struct event *event, const char *what, uword is, uword must)
{
  if (++complaints <= COMPLAINTS)
    print ("      %s (%s): %s is %lx, must be %lx\n", event->name, event->what,
	   what, is, must);
  return 0;
}

static void
prepare_registers (uword seed)
{
  uword state = (seed + 1) * 0x9e3779b1UL;
  for (int i = 0; i < GENERAL_REGISTERS; i++)
    USER->before.gpr[i] = random_word (&state);
  USER->before.flags = flag_patterns[seed % FLAG_PATTERNS];
  USER->skew = seed / FLAG_PATTERNS % ALIGNMENTS * sizeof (uword);
  for (int i = 0; i < 512; i++)
    {
      USER->fx_before[i] = i < 160 ? 0 : random_word (&state) >> 8;
      USER->fx_after[i] = 0;
    }
  USER->fx_before[0] = 0x7f; /* Control words with all exceptions masked.  */
  USER->fx_before[1] = 3;
  USER->fx_before[4] = 0xff; /* Eight x87 values.  */
  USER->fx_before[24] = 0x80;
  USER->fx_before[25] = 0x1f;
  for (int i = 0; i < 8; i++)
    {
      for (int j = 0; j < 7; j++)
	USER->fx_before[32 + 16 * i + j] = random_word (&state) >> 8;
      USER->fx_before[32 + 16 * i + 7] = 0x80 | i;
      USER->fx_before[32 + 16 * i + 8] = 0xf0 + i;
      USER->fx_before[32 + 16 * i + 9] = 0x3f;
    }
}

static void
prepare_event (const struct event *event, int ring)
{
  static unsigned char page[PAGE_SIZE] __attribute__ ((aligned (PAGE_SIZE)));
  uword entry = 0;
  USER->event = event->run;
  switch (event->prepare)
    {
    case PREPARE_SPIN:
      spin_ticks = 3;
      /* Fall through.  */
    case PREPARE_LOOP:
      USER->spin = event_spin;
      break;
    case PREPARE_READ_ONLY:
      entry = page_physical (page) | PAGE_PRESENT | (ring ? PAGE_USER : 0);
      break;
    case PREPARE_KERNEL_ONLY:
      entry = page_physical (page) | PAGE_PRESENT;
      break;
    default:
      break;
    }
  *page_entry (WINDOW) = entry;
  flush_page (WINDOW);
  for (uword address = WINDOW + PAGE_SIZE; address < WINDOW + 4 * PAGE_SIZE;
       address += PAGE_SIZE)
    {
      *page_entry (address) = 0;
      flush_page (address);
    }
  watchdog = timer_ticks + 1000;
  record.count = 0;
  gs_wrong = 0;
  USER->gs_seen = 0;
  shapes_done = 0;
  nested_calls = 0;
}

/* Whether all registers are what they were.  */
static int
check_registers (const struct event *event, int ring)
{
  int right = 1;
  for (int i = 0; i < GENERAL_REGISTERS; i++)
    if (USER->after.gpr[i] != USER->before.gpr[i])
      right = wrong (event, register_names[i], USER->after.gpr[i],
		     USER->before.gpr[i]);
  if (USER->after.flags != USER->before.flags)
    right = wrong (event, "flags", USER->after.flags, USER->before.flags);
  for (int i = 0; i < 4; i++)
    {
      uword must = ring ? USER_DS : KERNEL_DS;
#ifdef __x86_64__
      if (i >= 2) /* FS and GS are not changed on the way to ring 3.  */
	continue;
#endif
      if (USER->after.segment[i] != must)
	right = wrong (event, "a segment register", USER->after.segment[i],
		       must);
    }
  /* All of FXSAVE's area but the last instruction's and operand's address,
     MXCSR's mask, and what the CPU does not write.  */
  for (int i = 0; i < 160 + 16 * GENERAL_REGISTERS; i++)
    if ((i < 6 || i >= 24) && (i < 28 || i >= 32)
	&& USER->fx_after[i] != USER->fx_before[i])
      right = wrong (event, i < 160 ? "x87 state" : "an SSE register",
		     USER->fx_after[i], USER->fx_before[i]);
  return right;
}

/* Whether the handler saw what it must see.  */
static int
check_record (const struct event *event, int ring)
{
  int right = 1;
  if (record.count != 1)
    right = wrong (event, "the count of events", record.count, 1);
  if (record.vector != event->vector)
    right = wrong (event, "the vector", record.vector, event->vector);
  if (record.error != event->error[ring]
      && (!event->error_too || record.error != event->error_too))
    right = wrong (event, "the error code", record.error, event->error[ring]);
  if (record.frame.ip != (uword) event->at)
    right = wrong (event, "the frame's IP", record.frame.ip,
		   (uword) event->at);
  if (record.frame.cs != (ring ? USER_CS : KERNEL_CS))
    right = wrong (event, "the frame's CS", record.frame.cs,
		   ring ? USER_CS : KERNEL_CS);
  if ((record.frame.flags & ~FLAG_RF) != USER->before.flags)
    right = wrong (event, "the frame's flags", record.frame.flags,
		   USER->before.flags);
#ifndef __x86_64__
  if (ring == 0)
    return right;
#endif
  uword sp = USER->before.gpr[R_SP] - sizeof (uword);
  if (record.frame.sp != sp)
    right = wrong (event, "the frame's SP", record.frame.sp, sp);
  if (record.frame.ss != (ring ? USER_DS : KERNEL_DS))
    right = wrong (event, "the frame's SS", record.frame.ss,
		   ring ? USER_DS : KERNEL_DS);
  return right;
}

int
check_once (const struct event *event, uword seed)
{
  int ring = event->rings == RING_3;
  prepare_registers (seed);
  prepare_event (event, ring);
  if (ring)
    guarded_call (enter_user, (uword) snapshot_user);
  else
    {
      void (*volatile run) (void) = snapshot_run; /* Too far for CALL.  */
      run ();
    }
  int right = check_registers (event, ring);
  if (event->vector != NO_VECTOR)
    right &= check_record (event, ring);
  if (event->vector == 14 && record.address != WINDOW + 16)
    right = wrong (event, "CR2", record.address, WINDOW + 16);
  if (event->run == event_page_write
      && *(volatile unsigned *) (WINDOW + 16) != 0x600d)
    right = wrong (event, "the page's word",
		   *(volatile unsigned *) (WINDOW + 16), 0x600d);
  if (gs_wrong)
    right = wrong (event, "the count of wrong GS", gs_wrong, 0);
  if (event->run == event_gs
      && USER->gs_seen != (ring ? GS_USER : GS_KERNEL))
    right = wrong (event, "what GS points to", USER->gs_seen,
		   ring ? GS_USER : GS_KERNEL);
  if (event->prepare == PREPARE_SHAPE && shapes_done != 1)
    right = wrong (event, "the handler's count", shapes_done, 1);
  if (event->prepare == PREPARE_NESTED && nested_calls != 3)
    right = wrong (event, "the handler's count", nested_calls, 3);
  return right;
}

void
check_event (const struct event *event)
{
  for (int ring = 0; ring < 2; ring++)
    {
      if (!(event->rings & (ring ? RING_3 : RING_0)))
	continue;
      struct event one = *event;
      one.rings = ring ? RING_3 : RING_0;
      complaints = 0;
      unsigned runs = FLAG_PATTERNS * ALIGNMENTS, right = 0;
      for (unsigned i = 0; i < runs; i++)
	right += check_once (&one, i);
      if (event->vector == NO_VECTOR)
	report (right == runs, "%s from ring %u: %s; %u of %u runs",
		event->name, 3 * ring, event->what, right, runs);
      else
	report (right == runs,
		"%s from ring %u: %s; vector %u, error code %lx at %lx; "
		"%u of %u runs",
		event->name, 3 * ring, event->what,
		(unsigned) event->vector, record.error, record.frame.ip,
		right, runs);
    }
}
