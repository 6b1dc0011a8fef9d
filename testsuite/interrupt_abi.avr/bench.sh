#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `make bench TARGET=avr': cycles that each handler of handlers/corpus.c
# spends on entry and exit, counted by simavr from the fetch at the vector to
# the first instruction of the body and from the last one to the interrupted
# instruction, with the saves and restores in between: ours, the compiler's
# own `signal' with -mgas-isr-prologues and `interrupt' without (the
# handlers nb_* always with `interrupt'), and the minimum that no handler
# with this body can do without.  BENCH_MCU (default atmega328p) and
# BENCH_FLAGS (-Os) choose what is measured.  Exits 1 where ours takes more
# cycles than `signal'.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mcu=${BENCH_MCU:-atmega328p}
flags=${BENCH_FLAGS:--Os}
out=${IABI_BUILD:?}
case $mcu in attiny*|atmega8) rjmp=-DRJMP ;; *) rjmp= ;; esac

gcc -std=gnu99 -O2 -o "$out/avrsim" "$here"/sim/*.c -lsimavr

# $1 a name, the rest options: cycles of each handler in $out/$1.
measure ()
{
  local name=$1
  shift
  # shellcheck disable=SC2086
  $IABI_CC -mmcu="$mcu" $flags -Wno-misspelled-isr "$@" -S \
    "$here/handlers/corpus.c" -o "$out/$name.in.s"
  awk -f "$here/handlers/label.awk" "$out/$name.in.s" > "$out/$name.s"
  # shellcheck disable=SC2086
  $IABI_CC -mmcu="$mcu" $rjmp -nostartfiles "$out/$name.s" \
    "$here/handlers/vectors.S" -x c $flags "$here/handlers/external.c" \
    -o "$out/$name.elf"
  "$out/avrsim" cycles -m "$mcu" "$out/$name.elf" \
    | awk '$1 == "CYCLES" { print $2, $3 + $4 + $5, $7 }' > "$out/$name"
}
measure ours -fplugin="$IABI_PLUGIN"
measure signal -fno-ipa-icf -DBUILTIN=signal -mgas-isr-prologues
# -fno-ipa-icf: GCC makes a handler that equals another call it.
measure interrupt -fno-ipa-icf -DBUILTIN=interrupt

echo "$mcu $flags: cycles on entry and exit"
awk -v OFS='\t' '
FILENAME ~ /signal$/ { signal[$1] = $2; next }
FILENAME ~ /interrupt$/ { interrupt[$1] = $2; next }
FNR == 1 { printf "%-22s %6s %8s %10s %8s\n", "handler", "ours", "signal",
	   "interrupt", "minimum" }
{
  worse = $2 > signal[$1]
  bad += worse
  ours += $2; theirs += signal[$1]; others += interrupt[$1]; least += $3
  printf "%-22s %6d %8d %10d %8d%s\n", $1, $2, signal[$1], interrupt[$1], $3,
	 worse ? "  MORE" : ""
}
END {
  printf "%-22s %6d %8d %10d %8d\n", "all", ours, theirs, others, least
  exit bad > 0 || FNR < 12
}' "$out/signal" "$out/interrupt" "$out/ours"
