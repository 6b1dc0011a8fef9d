/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interval timer (8254) through the interrupt controllers (8259).  */
#include "machine.h"
#include "timer.h"
#include "user.h"

#define PIC_1 0x20
#define PIC_2 0xa0
#define PIT_CHANNEL_0 0x40
#define PIT_COMMAND 0x43
#define PIT_HZ 1193182

void
timer_start (unsigned hz)
{
  unsigned divisor = PIT_HZ / hz;
  /* ICW1: edge-triggered, cascaded, ICW4 follows.  */
  out8 (PIC_1, 0x11);
  out8 (PIC_2, 0x11);
  out8 (PIC_1 + 1, VECTOR_TIMER);
  out8 (PIC_2 + 1, VECTOR_TIMER + 8);
  out8 (PIC_1 + 1, 4);
  out8 (PIC_2 + 1, 2);
  out8 (PIC_1 + 1, 1);
  out8 (PIC_2 + 1, 1);
  /* Only line 0 of the first.  */
  out8 (PIC_1 + 1, 0xfe);
  out8 (PIC_2 + 1, 0xff);
  /* Channel 0, both bytes, rate generator.  */
  out8 (PIT_COMMAND, 0x34);
  out8 (PIT_CHANNEL_0, divisor);
  out8 (PIT_CHANNEL_0, divisor >> 8);
}
