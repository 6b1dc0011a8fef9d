#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: rewrite.sh x86|avr|msp430 FILE > NEW
# A test of GCC's own interrupt attribute as one of ours: the attribute, the
# words of its messages, and the selectors as testsuite/lib/interrupt_abi.exp
# knows them.  GCC's tests expect code that is not position-independent where
# they do not say otherwise.
case $1 in
x86)
  sed -E \
    -e 's/__attribute__ ?\(\((used, )?interrupt\)\)/__attribute__ ((\1interrupt_abi ("x86")))/' \
    -e 's/dg-options "/&-fno-pic -fno-pie /' \
    -e 's/\{ \{ ! ia32 \} +&& +nonpic \}/!i386/g; s/\{ ia32 && nonpic \}/i386/g' \
    -e 's/\{ ! ia32 \}/!i386/g; s/\bia32\b/i386/g; s/target nonpic/target *-*-*/' \
    -e 's/\*-\*-linux\*/*-*-*/' \
    "$2";;
avr)
  sed -E \
    -e 's/^ISR \(([0-9]+), signal\)/ISR (\1, interrupt_abi ("avr"))/' \
    -e 's/__attribute__\(\(signal\)\)/__attribute__((interrupt_abi ("avr")))/' \
    "$2";;
msp430)
  sed -E \
    -e 's/__attribute__ ?\(\((weak, )?(__)?interrupt(__)?\)\)/__attribute__ ((\1interrupt_abi ("msp430")))/' \
    -e 's/__attribute__ ?\(\((weak, )?(__)?interrupt(__)? ?\(([^)]*)\)\)\)/__attribute__ ((\1interrupt_abi ("msp430", \4)))/' \
    "$2";;
esac
