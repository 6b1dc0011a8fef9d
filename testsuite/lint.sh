#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/lint.sh [CHECK...]
# Static analysis, one result line a check: warnings (the plugin built anew
# with -Werror), c99 (abi/ with -Wpedantic and more), analyzer (GCC's
# -fanalyzer on the C), cppcheck and clang_tidy of the C, and of the plugin's
# C++ (lint_cppcheck_plugin, ...), spdx, shell (bash -n), whitespace.  Results also in build/check/lint.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
cd "$root" || exit 1
MAKE=${MAKE:-make}
out=build/check/lint
rm -rf "$out"
mkdir -p "$out"
"$here/setup/packages.sh" build lint || exit 1
abi/targets.sh > "$out/targets.c"
c_files="abi/*.c targets/*/abi*.c plugin/*.c"
includes="-Iabi -isystem $(gcc -print-file-name=plugin)/include"
defines='-DIABI_MACHINE="m" -DIABI_SOURCE="s"'

warnings ()
{
  MAKEFLAGS= MAKELEVEL= $MAKE -s -j2 all B="$out/plugin" \
    WARNINGS='-Wall -Wextra -Werror'
}
c99 ()
{
  local f
  for f in $c_files; do
    gcc -std=c99 -O2 -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
      -Wmissing-prototypes -Wwrite-strings -Wcast-qual -Wundef -Wvla -Werror \
      $includes $defines -c "$f" -o "$out/c99.o" || return 1
  done
}
analyzer ()
{
  local f
  for f in $c_files; do
    gcc -std=c99 -O2 -fanalyzer -Werror $includes $defines -c "$f" \
      -o "$out/analyzer.o" || return 1
  done
}
# Not style: its opinions on scopes and const are not GNU's.  GCC's headers
# are not read: the .cc files are parsed without them.
lint_cppcheck ()
{
  cppcheck -q --std=c99 --language=c --enable=warning,performance,portability \
    --inline-suppr --error-exitcode=1 -Iabi $defines $c_files
}
lint_cppcheck_plugin ()
{
  cppcheck -q --std=c++11 --language=c++ \
    --enable=warning,performance,portability --inline-suppr \
    --suppress=unknownMacro --suppress=syntaxError \
    --suppress=unusedLabelSwitch --error-exitcode=1 \
    -Iplugin plugin/*.cc targets/*/*.cc
}
tidy_checks='clang-diagnostic-*,clang-analyzer-*,bugprone-*,-bugprone-easily-swappable-parameters,-bugprone-reserved-identifier,-bugprone-narrowing-conversions,-bugprone-implicit-widening-of-multiplication-result,-bugprone-assignment-in-if-condition,-clang-analyzer-security.insecureAPI.*,-clang-analyzer-valist.Uninitialized'
lint_clang_tidy ()
{
  clang-tidy --quiet --checks="-*,$tidy_checks" --warnings-as-errors='*' \
    $c_files -- -std=c99 -Wall -Wextra $includes $defines 2>/dev/null
}
# The plugin's C++: only the compiler-like checks, without GCC's own headers.
lint_clang_tidy_plugin ()
{
  local backend=x86
  printf '%s\n' plugin/*.cc targets/$backend/*.cc | xargs -P2 -n4 sh -c '
    includes=$1
    header_filter=$2
    shift 2
    clang-tidy --quiet --header-filter="$header_filter" \
      --checks="-*,clang-diagnostic-*,clang-analyzer-*,-clang-analyzer-security.insecureAPI.*,bugprone-suspicious-*,bugprone-string-*,bugprone-use-after-move,bugprone-infinite-loop,bugprone-misplaced-*" \
      --warnings-as-errors="*" "$@" -- -std=gnu++14 -fno-rtti -Wall -Wextra \
      -Wno-unused-parameter -Wno-unknown-warning-option -isystem "$includes" \
      -Iplugin 2>/dev/null' - "$(gcc -print-file-name=plugin)/include" \
    "$root/(plugin|targets)/"
}
spdx ()
{
  local bad
  bad=$(git ls-files | grep -E '\.(c|cc|h|S|sh|exp|tcl|mk|ld|py)$|Makefile$' \
    | xargs -r grep -L 'SPDX-License-Identifier: GPL-3.0-or-later')
  [ -z "$bad" ] || { echo "no SPDX line in: $bad"; return 1; }
}
shell ()
{
  local f
  for f in $(git ls-files '*.sh' .ci/run); do
    bash -n "$f" || return 1
  done
}
whitespace ()
{
  ! git ls-files | grep -vE '^LICENSE$|^\.clang-format$' \
    | xargs grep -nIE '[[:space:]]+$'
}

all="warnings c99 analyzer lint_cppcheck lint_cppcheck_plugin lint_clang_tidy
lint_clang_tidy_plugin spdx shell whitespace"
for check in ${*:-$all}; do
  [ "$(type -t "$check")" = function ] || { echo "FAIL: no check $check"; continue; }
  if "$check" > "$out/$check.log" 2>&1; then
    echo "PASS: lint: ${check#lint_}"
  else
    echo "FAIL: lint: ${check#lint_}"
    tail -30 "$out/$check.log" | sed 's/^/  /'
  fi
done | tee "$out/interrupt_abi.sum"
exec "$here/sum.sh" "$out/interrupt_abi.sum"
