#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/matrix.sh [quick] [ROW...]
# What `make check-matrix' does: builds the plugin for every GCC from 12 to 16
# and runs its suite with it, native ones and Debian's avr-gcc; a ROW (x86-13)
# picks some.  Each runs in a minimal system of the Debian suite that packages
# that compiler, kept in ~/.cache/interrupt_abi/suites.  Prints a table; one
# that cannot be had is UNSUPPORTED.  "quick" leaves GCC 12 out, and the tests
# that testsuite/lib/interrupt_abi.exp names for IABI_QUICK.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
cd "$root" || exit 1
out=build/check

# row run suite package.  GCC 12 is this project's own base: native from
# Debian 12, avr-gcc as `make -s print-cc TARGET=avr' gets it.
rows="
x86-12 x86 bookworm gcc-12
x86-13 x86 trixie gcc-13
x86-14 x86 trixie gcc-14
x86-15 x86 forky gcc-15
x86-16 x86 forky gcc-16
avr-14 avr trixie gcc-avr
avr-16 avr forky gcc-avr
"
quick=
wanted=
for word; do
  case $word in
  quick) quick=1;;
  *) wanted="$wanted $word ";;
  esac
done

# What is run inside: $1 run, $2 package, $3 its compiler, $4 "1" for quick.
inside='
cd /src || exit 1
apt-get update -qq && apt-get install -qq -y --no-install-recommends \
  make gcc g++ $2 $(echo "$2" | sed -n "s/^gcc-\([0-9]\)/g++-\1/p") > /dev/null \
  || exit 77
cc=$3
$cc --version | head -1 | sed "s/^/VERSION: /"
case $1 in
avr) driver=gcc;;
*) driver=$cc;;
esac
CC=$driver testsuite/setup/packages.sh build check $1 > /dev/null 2>&1 \
  || { echo "packages are missing"; exit 77; }
make -j2 all CC=$cc 2>&1 | grep -E "warning:|error:|Error " | sed "s/^/BUILD: /"
IABI_QUICK=$4 make check-$1 CC=$driver
'

# $1 row, $2 run, $3 suite, $4 package.
one_row ()
{
  local dir=$out/matrix-$1 cc=$4 status begin
  begin=$(date +%s)
  rm -rf "$dir"
  mkdir -p "$dir"
  [ "$2" = avr ] && cc=avr-gcc
  echo "[$1] Debian $3, $4 ..."
  "$here/setup/chroot.sh" "$3" bash -c "$inside" - "$2" "$4" "$cc" "$quick" \
    < /dev/null 2>&1 | tee "$dir/log" | grep --line-buffered -E \
    '^(\[|VERSION|BUILD|UNSUPPORTED|Making)' | sed -u "s/^/[$1] /"
  status=${PIPESTATUS[0]}
  local sum=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/interrupt_abi/suites/$3/src/build/check/$2
  if [ "$status" -eq 77 ] || ! grep -q '^VERSION' "$dir/log"; then
    echo "UNSUPPORTED: matrix: $1: $(tail -1 "$dir/log")" \
      > "$dir/interrupt_abi.sum"
    result="UNSUPPORTED, see $dir/log"
  elif ! grep -qE '[0-9]+ passed, [0-9]+ failed' "$dir/log"; then
    echo "FAIL: matrix: $1: the suite did not run" > "$dir/interrupt_abi.sum"
    result="FAILED to run, see $dir/log"
  else
    cp "$sum/interrupt_abi.sum" "$sum/interrupt_abi.log" "$dir/"
    if grep -q '^BUILD' "$dir/log"; then
      echo "FAIL: matrix: $1: builds without warnings"
    else
      echo "PASS: matrix: $1: builds without warnings"
    fi >> "$dir/interrupt_abi.sum"
    result=$("$here/sum.sh" "$dir/interrupt_abi.sum")
  fi
  printf '%-8s %-60s %s (%d min)\n' "$1" \
    "$(sed -n 's/^VERSION: //p' "$dir/log" | head -1)" "$result" \
    $((($(date +%s) - begin + 30) / 60)) >> "$out/matrix.table"
}

mkdir -p "$out"
rm -f "$out"/matrix.table
[ "$(id -u)" -ne 0 ] || "$here/setup/packages.sh" matrix || exit 1

# The rows that were asked for; this machine's own GCC 12 has had its turn in
# make check.
rows=$(while read -r row rest; do
    [ -n "$row" ] || continue
    case $wanted in
    '') [ -n "$quick" ] && [ "$row" = x86-12 ] && continue;;
    *" $row "*) ;;
    *) continue;;
    esac
    echo "$row $rest"
  done <<EOF
$rows
EOF
)
# One Debian suite after another on one processor, two suites side by side.
for suite in $(echo "$rows" | awk '{ print $3 }' | sort -u); do
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do
    wait -n
  done
  echo "$rows" | awk -v s="$suite" '$3 == s' | while read -r row; do
    one_row $row
  done &
done
wait
sums=$(echo "$rows" | awk -v o="$out" '{ print o "/matrix-" $1 "/interrupt_abi.sum" }')
echo
sort "$out/matrix.table"
grep -h '^UNSUPPORTED: matrix' $sums
"$here/sum.sh" $sums
