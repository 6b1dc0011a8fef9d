/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs events and compares what came with what must come.  */
#ifndef DEMO_CHECK_H
#define DEMO_CHECK_H

#include "snapshot.h"

enum ring_set
{
  RING_0 = 1,
  RING_3 = 2,
  BOTH_RINGS = 3
};

/* What to do before an event.  */
enum prepare
{
  PREPARE_NOTHING,
  PREPARE_SPIN,	       /* Let the timer end event_spin after 3 ticks.  */
  PREPARE_LOOP,	       /* The caller has said after how many.  */
  PREPARE_ABSENT,      /* The window's first page.  */
  PREPARE_READ_ONLY,
  PREPARE_KERNEL_ONLY,
  PREPARE_NESTED,      /* The pages that its handler will touch.  */
  PREPARE_SHAPE	       /* shapes_done will be one more.  */
};

struct event
{
  const char *name, *what;
  void (*run) (void);
  char *at;	  /* The IP that the frame must show.  */
  uword vector;	  /* NO_VECTOR: nothing is recorded.  */
  uword error[2]; /* From ring 0, from ring 3.  */
  uword error_too; /* If not 0: another one that is right.  */
  enum ring_set rings;
  enum prepare prepare;
};

/* Runs EVENT in each of its rings with several values, flags and stack
   alignments, and reports one line a ring.  */
void check_event (const struct event *event);
/* Runs it once, in the ring that it names, with values that come from SEED.
   Returns whether all was right, after printing what was not.  */
int check_once (const struct event *event, uword seed);

#endif
