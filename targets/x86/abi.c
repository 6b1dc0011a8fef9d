/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interrupt ABIs of x86-64 and i386.  */
#include "abi.h"

static const struct iabi_abi abis[] = {
  { .name = "x86", .target = "x86", .flags = IABI_FRAME | IABI_ERROR_CODE },
};

const struct iabi_target iabi_target_x86 = {
  .name = "x86", .abis = abis, .n_abis = 1, .blocking = &abis[0],
};
