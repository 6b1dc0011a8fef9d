#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: abi/targets.sh
# Prints the C file that lists every target: folders under targets/ are
# discovered, never listed by hand.
cd "$(dirname "$0")/../targets" || exit 1
echo '#include "abi.h"'
for t in *; do
  [ -f "$t/abi.c" ] && echo "extern const struct iabi_target iabi_target_$t;"
done
echo 'const struct iabi_target *const iabi_targets[] = {'
for t in *; do
  [ -f "$t/abi.c" ] && echo "  &iabi_target_$t,"
done
echo '  NULL'
echo '};'
