/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interrupt ABI of MSP430 and MSP430X.  */
#include "abi.h"

static const struct iabi_abi abis[] = {
  { .name = "msp430", .target = "msp430" },
};

const struct iabi_target iabi_target_msp430 = {
  .name = "msp430", .abis = abis, .n_abis = 1, .blocking = &abis[0],
};
