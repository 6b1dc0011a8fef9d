/* SPDX-License-Identifier: GPL-3.0-or-later */
/* events.S: what raises interrupts and exceptions, each without changing a
   register or a flag itself.  NAME is called; NAME_at is the IP that the
   frame must show.  They lie in the user part and run in either ring.  */
#ifndef DEMO_EVENTS_H
#define DEMO_EVENTS_H

#define EVENT(name) extern void name (void); extern char name##_at[]
EVENT (event_spin);	   /* Until USER->spin says event_spin_done.  */
EVENT (event_halt);	   /* 16 times HLT.  */
EVENT (event_breakpoint);  /* INT3.  */
EVENT (event_divide);	   /* By USER->zero.  */
EVENT (event_undefined);   /* UD2.  */
EVENT (event_selector);	   /* Loads USER->bad_selector.  */
EVENT (event_privileged);  /* CLI, in ring 3.  */
EVENT (event_gate);	   /* INT of the timer's vector, in ring 3.  */
EVENT (event_page_write);  /* Writes to WINDOW.  */
EVENT (event_page_read);   /* Reads there.  */
EVENT (event_nested);	   /* INT VECTOR_NESTED.  */
EVENT (event_gs);	   /* Reads %gs:0 to USER->gs_seen.  */
#undef EVENT
extern void event_spin_done (void);

/* INT VECTOR_SHAPES + n, for each n.  */
extern void (*const event_shapes[]) (void);
extern const unsigned event_shapes_count;

#endif
