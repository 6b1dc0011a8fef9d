#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: csmith.sh SEED NUMBER > file.c
# One random program as testsuite/interrupt_abi.fuzz/run.sh wants it: a handler
# that does all that a small program of csmith's does, its main included.
# csmith's seed is a function of SEED and NUMBER: the first of a row whose
# program comes to an end on this machine.
set -u
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
printf 'integer size = 2\npointer size = 2\n' > platform.info
for (( try = 0; try < 40; try++ )); do
  csmith --seed $(( ($1 * 1000 + $2) * 41 + try )) --max-funcs 3 \
    --max-block-depth 2 --max-block-size 3 --max-expr-complexity 4 \
    --max-array-dim 1 --max-array-len-per-dim 4 --max-struct-fields 4 \
    --max-pointer-depth 2 --no-argc --no-bitfields --no-packed-struct \
    --quiet --concise > csmith.c 2> /dev/null < /dev/null || continue
  gcc -w -fwrapv -O0 -DON_HOST -I"$here/run/csmith" -I/usr/include/csmith \
    csmith.c -o csmith-host 2> /dev/null || continue
  timeout 0.2 ./csmith-host > /dev/null 2>&1 || continue
  break
done
echo "/* csmith.sh $1 $2, try $try */"
echo '#include "fuzz.h"'
sed 's/^int main (void)/static int csmith_main (void)/' csmith.c
cat << END
static void fuzz_start (unsigned long k) { checksum = k; }
static void fuzz_finish (void) {}
FUZZ_HANDLER ($2, 0)
{
  ext ();
  csmith_main ();
}
FUZZ_PROGRAM ($2, 0, checksum)
END
