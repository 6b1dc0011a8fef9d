/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef DEMO_TIMER_H
#define DEMO_TIMER_H

#include "machine.h"

/* Starts timer interrupts at vector VECTOR_TIMER, HZ of them a second.  */
void timer_start (unsigned hz);

/* To be called by the handler: lets the next interrupt come.  */
static inline void
timer_acknowledge (void)
{
  out8 (0x20, 0x20);
}

#endif
