#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/interrupt_abi.msp430/setup.sh
# Prints the path of GNU's simulator of the 430X: msp430-elf-run on PATH, or
# in the per-user cache ${XDG_CACHE_HOME:-~/.cache}/interrupt_abi, where it is
# built from Debian's package gdb-source first if need be (about 2 minutes, no
# more of gdb than the simulator).  Progress goes to stderr.
set -u
found=$(command -v msp430-elf-run) && { echo "$found"; exit 0; }
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/interrupt_abi
program=$cache/msp430-elf-run
source=/usr/src/gdb.tar.xz
mkdir -p "$cache" || exit 1
exec 9> "$program.lock"
flock 9
[ -x "$program" ] && { echo "$program"; exit 0; }
[ -f "$source" ] \
  || { echo "no $source: install package gdb-source" >&2; exit 1; }
work=$(mktemp -d "$cache/msp430-sim.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
build ()
{
  tar -C "$work" -xf "$source" && mkdir "$work/build" && cd "$work/build" \
    && env -u CXX -u CFLAGS -u MAKEFLAGS CC=gcc \
      "$work/gdb/configure" --target=msp430-elf --disable-gdb \
      --disable-gdbserver --disable-binutils --disable-ld --disable-gas \
      --disable-gprof --disable-gprofng --disable-nls --disable-werror \
      MAKEINFO=true CFLAGS='-O1 -g0' \
    && env -u CC -u CXX -u CFLAGS -u MAKEFLAGS make -j"$(nproc)" all-sim
}
echo "Building the MSP430X simulator from $source (about 2 minutes) ..." >&2
if ! build > "$cache/msp430-sim.log" 2>&1 < /dev/null; then
  echo "FAILED; the end of $cache/msp430-sim.log:" >&2
  tail -5 "$cache/msp430-sim.log" >&2
  exit 1
fi
strip -o "$program" "$work/build/sim/msp430/run" || exit 1
echo "$program"
