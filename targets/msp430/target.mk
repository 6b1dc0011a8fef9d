# SPDX-License-Identifier: GPL-3.0-or-later
# See targets/x86/target.mk and targets/avr/target.mk.
MACHINES_msp430 = msp430-% msp430
RUNS += msp430
RUN_CROSS_msp430 = msp430-elf-gcc
