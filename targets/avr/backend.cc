/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "backend.h"

extern "C" const struct iabi_target iabi_target_avr;

static void
avr_free_regs (HARD_REG_SET *)
{
}

const struct iabi_backend iabi_backend = {
  .target = &iabi_target_avr,
  .free_regs = avr_free_regs,
};
