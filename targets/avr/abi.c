/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interrupt ABIs of AVR.  */
#include "abi.h"

static const struct iabi_abi abis[] = {
  { .name = "avr", .target = "avr" },
  { .name = "avr-non-blocking", .target = "avr", .flags = IABI_NONBLOCKING },
};

const struct iabi_target iabi_target_avr = {
  .name = "avr", .abis = abis, .n_abis = 2, .blocking = &abis[0],
};
