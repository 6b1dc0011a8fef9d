#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `make fuzz TARGET=x86 SEED=1 FIRST=17 REDUCE=1': makes a random program that
# fails smaller, by cvise, as long as it fails in the same way (KIND of
# run.sh): the same error text, the same internal compiler error, the same
# register wrong.  First its flags.  One that compiles but runs wrongly must,
# so that it stays a correct program, run well at -O0 and compile without
# warnings of undefined values.  Leaves reduced.c and reduced.cmd in
# $IABI_BUILD.
#
# FILE=x.c in the environment: reduces that file with the flags of FLAGS.
#
# cvise calls this script too, with "interesting" and the name of the program,
# in a folder where the candidate is reduced.c.
set -u
here=$(cd "$(dirname "$0")" && pwd)
. "$here/program.sh"
SEED=${SEED:-1}
number=${FIRST:-0}

# Whether reduced.c in this folder fails in the way $1 ($REDUCE_KIND).
fails_so ()
{
  [ "$(program_kind reduced "$number")" = "$1" ] || return 1
  case $1 in run:*) ;; *) return 0 ;; esac
  # With optimization, or GCC does not see what is undefined.
  $IABI_CC -O2 $program_mode ${fuzz_always/ -w/} -DFUZZ_REF -I"$fuzz_home" \
    -Werror=uninitialized -Werror=maybe-uninitialized -Werror=return-type \
    -Werror=array-bounds -Werror=implicit -Werror=strict-aliasing \
    -c reduced.c -o /dev/null > /dev/null 2>&1 || return 1
  local program_flags="-O0 $program_mode" program_command program_reference
  program_commands
  [ "$(program_kind reduced "$number")" = PASS ]
}

if [ "${1:-}" = interesting ]; then
  folder=$PWD
  program_find || exit 1
  cd "$folder" || exit 1
  for f in "$IABI_BUILD"/*; do
    case $f in */reduced*) ;; *) ln -sf "$f" . ;; esac
  done
  program_commands
  fails_so "$REDUCE_KIND"
  exit
fi

"$here/../setup/packages.sh" reduce || exit 1
again () { echo "program $SEED/$1: $2"; }
program_init || exit 1
program_settle "$number" alone || echo "program $SEED/$number: $program_failure"
cp "$SEED-$number.c" reduced.c
if [ -n "${FILE:-}" ]; then
  cp "$FILE" reduced.c || exit 1
  program_flags=$FLAGS
  program_commands
fi
kind=$(program_kind reduced "$number")
if [ "$kind" = PASS ]; then
  echo "program $SEED/$number passes: nothing to reduce"
  exit 1
fi
echo "program $SEED/$number: $kind"
if ! fails_so "$kind"; then
  echo "it fails at -O0 too, or is not correct: only its flags are reduced"
fi

# Flags that do not matter.
words=($program_flags)
for (( w = ${#words[@]} - 1; w >= 0; w-- )); do
  program_flags="${words[*]:0:w} ${words[*]:w+1}"
  program_commands
  fails_so "$kind" && words=($program_flags)
done
program_flags=${words[*]}
program_commands
export REDUCE_KIND=$kind SEED FIRST=$number
export program_flags program_mode program_csmith
cat > interesting.sh <<END
#!/bin/bash
exec "$here/reduce.sh" interesting
END
chmod +x interesting.sh
fails_so "$kind" && nice cvise --n "${JOBS:-2}" --timeout 60 \
  "$IABI_BUILD/interesting.sh" reduced.c > cvise.log 2>&1
tail -2 cvise.log
echo "$program_command" > reduced.cmd
cat reduced.c
echo "flags: $program_flags"
