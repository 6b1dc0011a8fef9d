/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "backend.h"

extern "C" const struct iabi_target iabi_target_avr;

const struct iabi_backend iabi_backend = { &iabi_target_avr, NULL, NULL, NULL, NULL, NULL };
