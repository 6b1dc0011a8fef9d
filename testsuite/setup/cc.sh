#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/cc.sh RUN CC CROSS FLAGS
# Prints the compiler of test run RUN: CC with FLAGS, or the cross compiler
# CROSS, which is got first where there is none (progress on stderr).
run=$1 cc=$2 cross=$3 flags=$4
if [ -n "$cross" ]; then
  machine=$($cc -dumpmachine 2>/dev/null)
  case $machine in
  "$run"|"$run"-*) ;; # make check-avr CC=avr-gcc
  *) cc=$("$(dirname "$0")/cross.sh" "$cross") || exit 1;;
  esac
fi
echo "$cc${flags:+ $flags}"
