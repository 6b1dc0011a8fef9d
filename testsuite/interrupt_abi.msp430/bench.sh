#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What `make bench TARGET=msp430' runs: cycles of each handler of
# run/handlers.c, ours beside the compiler's own and hand-written ones.
set -u
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh" > /dev/null
tests=$(dirname "$here")
cd "$tests" || exit 1
IABI_LEVELS=-O2 DEJAGNU=$tests/config/site.exp runtest --tool interrupt_abi \
  --srcdir "$tests" --outdir "$IABI_BUILD" IABI_TARGET="$IABI_TARGET" \
  IABI_CC="$IABI_CC" IABI_PLUGIN="$IABI_PLUGIN" IABI_BUILD="$IABI_BUILD" \
  cycles.exp < /dev/null > "$IABI_BUILD/output"
status=$?
cat "$IABI_BUILD/cycles.txt"
exit $status
