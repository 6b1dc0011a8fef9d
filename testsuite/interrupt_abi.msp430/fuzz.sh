#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What `make fuzz TARGET=msp430 N=50 SEED=1' runs: see fuzz.exp.
set -u
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh" > /dev/null
cd "$here/.." || exit 1
export IABI_FUZZ_N=${N:-50} IABI_FUZZ_SEED=${SEED:-1}
DEJAGNU=$here/../config/site.exp runtest --tool interrupt_abi \
  --srcdir "$here/.." --outdir "$IABI_BUILD" IABI_TARGET="$IABI_TARGET" \
  IABI_CC="$IABI_CC" IABI_PLUGIN="$IABI_PLUGIN" IABI_BUILD="$IABI_BUILD" \
  fuzz.exp < /dev/null 2>&1 | grep -E '^(FAIL|ERROR|UNSUPPORTED|# of)'
exit "${PIPESTATUS[0]}"
