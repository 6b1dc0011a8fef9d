#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: [CC=gcc] [RUNTESTFLAGS=...] [IABI_JOBS=2] testsuite/run.sh RUN...
# What `make check' does: for each RUN (abi, x86, i386, avr, msp430) gets the
# packages, the compiler and what interrupt_abi.RUN/setup.sh adds, builds the
# plugin, runs DejaGnu in its own folder
# build/check/RUN, two runs at a time; then one line of sums.  A run that
# cannot even start counts as one failure.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
cd "$root" || exit 1
CC=${CC:-gcc}
MAKE=${MAKE:-make}
jobs=${IABI_JOBS:-$(nproc 2>/dev/null || echo 2)}
[ "$jobs" -gt 2 ] && jobs=2

# The parallelism is ours: make's own job server is not for the tests.
make_quiet () { MAKEFLAGS= MAKELEVEL= $MAKE -s --no-print-directory "$@"; }

# All packages at once, those for getting compilers among them.
"$here/setup/packages.sh" build check "$@" \
  $(for r; do make_quiet print-needs TARGET="$r" CC="$CC"; done) || exit 1

# $1 a run: leaves its compiler and plugin in build/check/$1.
prepare ()
{
  local out=build/check/$1
  rm -rf "$out"
  mkdir -p "$out"
  if [ "$1" = abi ]; then
    echo gcc > "$out/cc"
    echo none > "$out/plugin"
    return 0
  fi
  if [ -x "$here/interrupt_abi.$1/setup.sh" ]; then
    "$here/interrupt_abi.$1/setup.sh" > /dev/null \
      || echo "[$1] WARNING: some tests will be unsupported"
  fi
  make_quiet print-cc TARGET="$1" CC="$CC" > "$out/cc" \
    && make_quiet -j"$jobs" all CC="$(cat "$out/cc")" \
    && make_quiet print-plugin CC="$(cat "$out/cc")" > "$out/plugin"
}

# $1 a run that has been prepared.
run ()
{
  local out=$root/build/check/$1 nice
  [ -s "$out/plugin" ] || return 1
  cd "$root/testsuite" || return 1
  DEJAGNU=$here/config/site.exp runtest --tool interrupt_abi \
    --srcdir "$here" --outdir "$out" IABI_TARGET="$1" \
    IABI_CC="$(cat "$out/cc")" IABI_PLUGIN="$(cat "$out/plugin")" \
    IABI_BUILD="$out" ${RUNTESTFLAGS:-} < /dev/null 2>&1 \
    | grep --line-buffered -E '^(Running .*\.exp|FAIL|XPASS|UNRESOLVED|UNSUPPORTED|UNTESTED|ERROR|WARNING)' \
    | sed -u "s|$here/||; s/^/[$1] /"
}

started=$(date +%s)
for r; do
  prepare "$r" || echo "[$r] FAIL: cannot be run: no compiler or no plugin"
done
for r; do
  while [ "$(jobs -rp | wc -l)" -ge "$jobs" ]; do
    wait -n
  done
  run "$r" &
done
wait
for r; do
  [ -f "build/check/$r/interrupt_abi.sum" ] \
    || echo "FAIL: $r: cannot be run" > "build/check/$r/interrupt_abi.sum"
done
echo "logs: build/check/*/interrupt_abi.log;" \
  "$((($(date +%s) - started + 30) / 60)) minutes"
"$here/sum.sh" $(for r; do echo "build/check/$r/interrupt_abi.sum"; done)
