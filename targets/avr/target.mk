# SPDX-License-Identifier: GPL-3.0-or-later
# See targets/x86/target.mk.  RUN_CROSS: the cross compiler of a run, which
# testsuite/setup/cross.sh finds or gets.
MACHINES_avr = avr avr-%
RUNS += avr
RUN_CROSS_avr = avr-gcc
