/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "backend.h"

extern "C" const struct iabi_target iabi_target_msp430;

static void
msp430_free_regs (HARD_REG_SET *)
{
}

const struct iabi_backend iabi_backend = {
  .target = &iabi_target_msp430,
  .free_regs = msp430_free_regs,
};
