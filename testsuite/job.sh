#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: [CC=gcc] testsuite/job.sh NAME RUN FOLDER
# What `make demo', `make bench' and `make fuzz' do (NAME) for RUN (x86, i386,
# avr, msp430), whose tests are in testsuite/interrupt_abi.FOLDER: gets the
# packages and the compiler, builds the plugin, and runs the script
# testsuite/interrupt_abi.FOLDER/NAME.sh, or testsuite/interrupt_abi.NAME/run.sh
# where it is common to all targets, with these in its environment:
#   IABI_TARGET  RUN
#   IABI_CC      the compiler with its flags ("gcc -m32")
#   IABI_PLUGIN  the plugin, absolute path
#   IABI_BUILD   a scratch folder of its own, which exists and is empty
#   N, SEED, FIRST, REDUCE  from the command line of make, maybe empty
# Its exit status is that of make.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
cd "$root" || exit 1
name=$1 IABI_TARGET=$2 folder=$3
CC=${CC:-gcc}
MAKE=${MAKE:-make}
make_quiet () { MAKEFLAGS= MAKELEVEL= $MAKE -s --no-print-directory "$@"; }

script=$here/interrupt_abi.$folder/$name.sh
[ -f "$script" ] || script=$here/interrupt_abi.$name/run.sh
[ -f "$script" ] \
  || { echo "make $name: nothing for TARGET=$IABI_TARGET" >&2; exit 1; }
"$here/setup/packages.sh" build "$IABI_TARGET" || exit 1
IABI_CC=$(make_quiet print-cc TARGET="$IABI_TARGET" CC="$CC") || exit 1
make_quiet -j2 all CC="$IABI_CC" || exit 1
IABI_PLUGIN=$(make_quiet print-plugin CC="$IABI_CC") || exit 1
IABI_BUILD=$root/build/$name/$IABI_TARGET
rm -rf "$IABI_BUILD"
mkdir -p "$IABI_BUILD"
export IABI_TARGET IABI_CC IABI_PLUGIN IABI_BUILD
exec "$script"
