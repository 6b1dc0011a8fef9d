#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What `make mutation TARGET=T' does (testsuite/job.sh has set IABI_*): builds
# the plugin that can be made wrong on purpose, and lets the audit and the
# run-time tests find each mutant (mutation.exp).  Fails if one survives.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root" || exit 1
make_quiet () { MAKEFLAGS= MAKELEVEL= make -s --no-print-directory "$@"; }

"$root/testsuite/setup/packages.sh" check "$IABI_TARGET" || exit 1
if [ -x "testsuite/interrupt_abi.$IABI_TARGET/setup.sh" ]; then
  "testsuite/interrupt_abi.$IABI_TARGET/setup.sh" > /dev/null
fi
make_quiet -j2 all MUTATION=1 CC="$IABI_CC" || exit 1
plugin=$(make_quiet print-plugin MUTATION=1 CC="$IABI_CC") || exit 1
cd "$root/testsuite" || exit 1
DEJAGNU=config/site.exp runtest --tool interrupt_abi --srcdir "$root/testsuite" \
  --outdir "$IABI_BUILD" IABI_TARGET="$IABI_TARGET" IABI_CC="$IABI_CC" \
  IABI_PLUGIN="$plugin" IABI_BUILD="$IABI_BUILD" IABI_MUTATION=1 \
  mutation.exp < /dev/null > "$IABI_BUILD/output" 2>&1
grep -E '^(PASS|FAIL|UNSUPPORTED|ERROR)' "$IABI_BUILD/interrupt_abi.sum"
"$root/testsuite/sum.sh" "$IABI_BUILD/interrupt_abi.sum"
