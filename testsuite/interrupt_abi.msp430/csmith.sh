#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: csmith.sh SEED NUMBER > file.c
# One random program as testsuite/interrupt_abi.fuzz/run.sh wants it: a handler
# that does all that a small program of csmith's does, its main included, but
# that loops end after some rounds: with int of 16 bits many would not.  Those
# that initialize an array end by themselves, and must not before they have.
set -u
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
printf 'integer size = 2\npointer size = 2\n' > platform.info
csmith --seed $(( $1 * 1000003 + $2 )) --max-funcs 3 \
  --max-block-depth 2 --max-block-size 3 --max-expr-complexity 4 \
  --max-array-dim 1 --max-array-len-per-dim 4 --max-struct-fields 4 \
  --max-pointer-depth 2 --no-argc --no-bitfields --no-packed-struct \
  --quiet --concise > csmith.c || exit 1
echo "/* csmith.sh $1 $2 */"
echo '#include "fuzz.h"'
sed -E -e 's/^int main \(void\)/static int csmith_main (void)/' \
  -e 's/\<for \(([^;]*); ([^;]*); /for (\1; rounds () \&\& (\2); /' \
  -e 's/rounds \(\) && \(([ijk] < [0-9]+)\);/\1;/' \
  -e 's/\<goto (\w+);/{ if (rounds ()) goto \1; }/' csmith.c
cat << END
static void fuzz_start (unsigned long k) { checksum = k, rounds_left = 200; }
static void fuzz_finish (void) {}
FUZZ_HANDLER ($2, 0)
{
  static int entered;
  ext ();
  /* Once: it leaves addresses of its variables behind.  */
  if (!entered++)
    csmith_main ();
}
FUZZ_PROGRAM ($2, 0, checksum)
END
