#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What `make demo' does: builds the kernel of demo/ and boots it in QEMU.
# Environment: see testsuite/job.sh.  DEMO_OPTIONS: the compiler's options;
# DEMO_MUTANT: the number of a wrong handler (demo/mutants.c).
demo=$(dirname "$0")/demo
echo "Building a kernel for $IABI_TARGET with $IABI_CC and the plugin ..."
"${MAKE:-make}" -s -f "$demo/demo.mk" image CC="$IABI_CC" \
  PLUGIN="$IABI_PLUGIN" TARGET="$IABI_TARGET" OUT="$IABI_BUILD" \
  OPTIONS="${DEMO_OPTIONS:--O2}" \
  MUTANT="${DEMO_MUTANT:-0}" || exit 1
echo "Booting it in QEMU ..."
exec "$demo/run.sh" "$IABI_TARGET" "$IABI_BUILD/demo.elf"
