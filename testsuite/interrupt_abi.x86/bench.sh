#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What handlers execute, one entry each, counted by single-stepping in user
# mode: run by `make bench TARGET=x86' (or i386), see testsuite/job.sh for the
# environment.  The same sources (run/*.c) are compiled at -O2 with the
# plugin, with GCC's own attribute and, where it is installed, with clang's.
#
# "saves" counts stores and loads of registers that keep the interrupted
# code's values, "all" every instruction of the handler itself, its callees'
# left out.  "least" is what a handler cannot do without, where its source
# says so.  "wrong": the handler does not bring back what was interrupted.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$IABI_BUILD"
flags="-O2 -fno-pic -mno-red-zone -mgeneral-regs-only -w"
case $IABI_CC in *-m32*) width=-m32 ;; *) width= ;; esac

for f in enter.S shot.c main.c trace.c ext.c; do
  $IABI_CC -O2 -fno-pic -mno-red-zone -mgeneral-regs-only -c \
    "$here/harness/$f" -o "harness-$f.o"
done

# build NAME COMPILER...: the handlers that it compiles, in one program;
# what each executes goes to NAME.counts.
build () {
  name=$1
  shift
  mkdir -p "$name"
  for f in "$here"/run/*.c; do
    "$@" $flags -c "$f" -o "$name/$(basename "$f").o" 2> "$name/errors" \
      || echo "$name: does not compile $(basename "$f")" >&2
  done
  $IABI_CC -no-pie harness-*.o "$name"/*.o -o "$name/handlers"
  "$name/handlers" --count > "$name.counts" || true
}

build ours $IABI_CC -fplugin="$IABI_PLUGIN"
build builtin $IABI_CC
if command -v clang > /dev/null; then
  # An integrated assembler is no matter here; __has_attribute is.
  build clang clang $width
else
  echo "clang is not installed: its column stays empty" >&2
  : > clang.counts
fi

echo "Executed at -O2 on $IABI_TARGET, $($IABI_CC --version | head -1)"
awk '
FNR == 1 { who++ }
$1 == "COUNT:" {
  name[$2]
  count[$2, who] = sprintf ("%3d %4d", $5 + $6, $4)
  if ($9 > 0) least[$2] = $9
}
$1 == "FAIL:" { name[$2]; count[$2, who] = "   wrong" }
function cell(n, w) { return ((n, w) in count) ? count[n, w] : "       -" }
END {
  for (n in name)
    printf "%-18s %9s  %9s  %9s  %5s\n", n, cell(n, 1), cell(n, 2),
      cell(n, 3), (n in least) ? least[n] : "" | "sort"
}' ours.counts builtin.counts clang.counts > table
printf '%-18s %9s  %9s  %9s  %5s\n' handler plugin built-in clang least
printf '%-18s %9s  %9s  %9s  %5s\n' "" "saves all" "saves all" "saves all" all
cat table
# A table without its rows is none, and none of ours may be wrong.
[ "$(grep -c . table)" -ge 60 ]
awk '$2 == "wrong" { found = 1 } END { exit found }' table
