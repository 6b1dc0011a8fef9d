/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of the handlers in wrong.S.  */
#include "bench.h"

handler wrong_r12, wrong_r4, wrong_order, wrong_flags, wrong_slot, wrong_sp;
handler wrong_wake, wrong_call, wrong_nibble, wrong_nothing;

static int did_nothing (void) { return 0; }

const struct test tests[] = {
  { "wrong_r12", wrong_r12, 0, 0, 0, 0 },
  { "wrong_r4", wrong_r4, 0, 0, 0, 0 },
  { "wrong_order", wrong_order, 0, 0, 0, 0 },
  { "wrong_flags", wrong_flags, 0, 0, 0, 0 },
  { "wrong_slot", wrong_slot, 0, 0, 0, 0 },
  { "wrong_sp", wrong_sp, 0, 0, 0, 0 },
  { "wrong_wake", wrong_wake, 0, 0, 0xf0, 0 },
  { "wrong_call", wrong_call, 0, 0, 0, 0 },
#ifdef __MSP430X__
  { "wrong_nibble", wrong_nibble, 0, 0, 0, 0 },
#endif
  { "wrong_nothing", wrong_nothing, 0, did_nothing, 0, 0 },
  { 0, 0, 0, 0, 0, 0 }
};
