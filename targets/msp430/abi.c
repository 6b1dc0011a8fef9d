/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interrupt ABI of MSP430 and MSP430X.  */
#include "abi.h"

static const char *const also[]
    = { "msp430-interrupt", "msp430x", "msp430-elf", NULL };

static const struct iabi_abi abis[] = {
  { .name = "msp430", .target = "msp430", .also = also },
};

static const struct iabi_modifier_row modifiers[] = {
  { "wakeup", IABI_WAKEUP, 0, "MSP430" },
  { NULL, 0, 0, NULL },
};

/* "wakeup" is a modifier here, an attribute in the back end.  */
static const char *const conflicts[]
    = { "interrupt", "naked", "critical", "reentrant", "wakeup", NULL };

const struct iabi_target iabi_target_msp430 = {
  .name = "msp430",
  .title = "MSP430",
  .abis = abis,
  .n_abis = sizeof abis / sizeof abis[0],
  .blocking = &abis[0],
  .modifiers = modifiers,
  .vector_min = 0,
  .vector_max = 63,
  .vector_is_entry = true,
  .vector_bytes = 2,
  .vector_section = "__interrupt_vector_",
  .conflicts = conflicts,
};
