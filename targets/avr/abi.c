/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interrupt ABIs of AVR.  */
#include "abi.h"

static const char *const also_blocking[]
    = { "avr-interrupt", "avr-blocking", "signal", NULL };
static const char *const also_non_blocking[]
    = { "avr-non-blocking-interrupt", "avr-nonblocking", "avr-noblock", NULL };

static const struct iabi_abi abis[] = {
  { .name = "avr", .target = "avr", .also = also_blocking },
  { .name = "avr-non-blocking",
    .target = "avr",
    .flags = IABI_NONBLOCKING,
    .also = also_non_blocking },
};

static const char *const conflicts[]
    = { "interrupt", "signal", "naked", "OS_main", "OS_task", "no_gccisr",
	"noblock", NULL };

/* Vector 0 is the reset vector: it jumps to the start-up code.  */
const struct iabi_target iabi_target_avr = {
  .name = "avr",
  .title = "AVR",
  .abis = abis,
  .n_abis = sizeof abis / sizeof abis[0],
  .blocking = &abis[0],
  .vector_min = 1,
  .vector_max = 255,
  .vector_is_entry = true,
  .conflicts = conflicts,
};
