/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The demo's interrupt handlers and what they leave for the main program.  */
#ifndef DEMO_HANDLERS_H
#define DEMO_HANDLERS_H

#include "machine.h"

/* A handler's attribute, with the vector that it is for.  */
#define HANDLER(vector) __attribute__ ((interrupt_abi ("x86", vector)))
/* The same for a handler that may interrupt ring 3, and lets others interrupt
   it or reads what GS points to: on x86-64 both rings have a GS base of their
   own.  */
#if defined __x86_64__ && MUTANT != 10
#define ENTRY(vector) __attribute__ ((interrupt_abi ("x86", vector, "swapgs")))
#else
#define ENTRY(vector) HANDLER (vector)
#endif
#define NO_VECTOR (-1UL)

/* What the last exception's handler saw, and how many there were since main
   cleared it.  */
struct record
{
  unsigned count;
  uword vector, error, address; /* ADDRESS: CR2.  */
  struct interrupt_abi_long_frame frame; /* SP, SS: if the frame has them.  */
};
extern volatile struct record record;

/* A handler that sees the same fault this often gives up.  */
#define PATIENCE 100

extern volatile unsigned timer_ticks, timer_ticks_user;
extern volatile unsigned spin_ticks; /* Ticks until USER->spin is set.  */
extern volatile unsigned nested_depth, nested_calls;
extern volatile unsigned watchdog; /* When timer_ticks is this, all ends.  */
extern volatile int double_fault_due;
extern volatile unsigned gs_wrong; /* How often it was not the kernel's.  */

/* Fills the IDT.  */
void handlers_install (void);
/* shapes.c: vectors VECTOR_SHAPES and on.  */
void shapes_install (void);
/* mutants.c: replaces one handler by a wrong one.  */
void mutants_install (void);

/* Prints what came and FAIL.  */
void unexpected (uword vector, const struct interrupt_abi_frame *frame)
  __attribute__ ((noreturn));

/* fixup.c: where to go on after the fault at IP, or 0.  */
uword fixup_find (uword ip);

#endif
