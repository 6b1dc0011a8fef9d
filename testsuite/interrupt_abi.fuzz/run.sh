#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, called by testsuite/job.sh (`make fuzz') and fuzz.exp.
# Programs number FIRST to FIRST + N - 1 of seed SEED, each in a file of its
# own with flags of its own, both made of SEED and its number alone; linked in
# batches with what enters the handlers, and run.  Prints
#   PASS: SEED/NUMBER FLAGS
#   FAIL: SEED/NUMBER KIND
# and below the latter the commands that repeat it.  The files of a program
# that fails stay in $IABI_BUILD.  KIND is how it fails, in words that do not
# change while the program is reduced (reduce.sh).  Before them may stand
#   AGAIN: SEED/NUMBER WHY
# for a program that did not fit its device and is compiled for a larger one,
# or for which it is drawn again since it fits none, or since the compiler takes
# too long for it, without the plugin too.  The last line counts them all.
#
# With REDUCE=1 instead, program number FIRST, which fails, is made smaller:
# reduce.sh.
#
# Environment: N (150), SEED (1), FIRST (0), REDUCE; IABI_TARGET, IABI_CC, IABI_PLUGIN
# and IABI_BUILD as job.sh tells.
#
# A target has random programs if its folder has a file fuzz-RUN.sh (RUN is
# IABI_TARGET).  It is sourced, with its folder in $fuzz_home and $IABI_BUILD
# as the working directory, and defines
#   fuzz_keys     arguments of generate.c: what the target has
#   fuzz_levels, fuzz_flags, fuzz_modes
#                 arrays.  A program is compiled with one of the levels and two
#                 of the flags; a batch with one of the modes: what all that
#                 is linked together must agree on (the device, say), for
#                 fuzz_link to know.  An element may be empty, or several
#                 flags.
#   fuzz_always   flags of every program (-fwrapv and -w should be there)
#   fuzz_batch    programs to link together, at most
#   fuzz_prepare  function: makes what all programs need.  Called once.
#   fuzz_link MODE EXE OBJECT...
#                 function: links the programs' objects
#   fuzz_run EXE  function: runs it and prints, for each program in it, a line
#                 "PASS: NUMBER", or "FAIL: NUMBER" and a line that says why.
#                 Programs of which nothing is said are run again alone.
# and may define
#   fuzz_csmith   csmith's options: then every fourth program is csmith's
#   fuzz_entries  how many entries of a handler there are at least, with K from
#                 0 (8): csmith's is run at one of them only
#   fuzz_csmith_ok MODE   function: whether it may be in that mode (default)
#   fuzz_compile COMMAND... -o OBJECT   function: runs COMMAND, and with -flto
#                 links what it made, alone (default), for which it needs
#   fuzz_lto_flags  flags
#   fuzz_larger MODE   function: prints a mode for a larger device, or fails if
#                 there is none (default)
#   fuzz_generate SEED NUMBER   function: prints the program (default: that of
#                 generate.c)
#
# The folder also has a "fuzz.h", which a program includes.  The program is
# compiled twice: with the plugin, and with -DFUZZ_REF without it, at -O1; both
# objects are linked.  fuzz.h defines
#   num, unum     types: the signed and unsigned integer of one register or
#                 more whose width is told by bits=N
#   NOINLINE, NOIPA, likely, unlikely, PRESERVE_ALL (empty with FUZZ_REF)
#   ext, ext3, ext9, ext_sum, ext_two, ext_big
#                 unknown callees: see interrupt_abi.x86/harness/ext.h, with
#                 num for long.  With stack=0: ext and ext3 only.
#   FUZZ_ASM_0... statements that change a register by inline assembly
#   FUZZ_HANDLER (NUMBER, CODE)
#                 the head of the handler's definition or, with FUZZ_REF, that
#                 of an ordinary function.  CODE is 1 if it has an error code,
#                 whose name is code; a frame, if it has one, is f.
#   FUZZ_PROGRAM (NUMBER, CODE, DATA)
#                 stands at the end: makes the program known to what runs it.
#                 For each entry of the handler: fuzz_start (K) of the
#                 reference's file, the reference, fuzz_start (K) of the
#                 handler's, the handler, entered by an interrupt with random
#                 registers, which must all be the same after it;
#                 fuzz_finish () of both; then the DATA of both must be equal
#                 (they have the same K, any number), and as many unknown
#                 callees must have been called.
set -u
[ -z "${REDUCE:-}" ] || exec "$(dirname "$0")/reduce.sh"
here=$(cd "$(dirname "$0")" && pwd)
. "$here/program.sh"
N=${N:-150} SEED=${SEED:-1} FIRST=${FIRST:-0}

passed=0 failed=0 larger=0 large=0 slow=0

# $1 number, $2 kind, stdin: more to say
fail ()
{
  failed=$(( failed + 1 ))
  echo "FAIL: $SEED/$1 $2"
  sed -n '1,6s/^/  /p'
  echo "  $(cat "$SEED-$1.cmd")"
  echo "  make fuzz TARGET=$IABI_TARGET SEED=$SEED FIRST=$1 N=1 [REDUCE=1]"
}

# $1 number, $2 why: see program_settle
again ()
{
  case $2 in
    larger) larger=$(( larger + 1 ))
      echo "AGAIN: $SEED/$1 too large for its device: $program_mode" ;;
    large) large=$(( large + 1 ))
      echo "AGAIN: $SEED/$1 too large for every device: drawn again" ;;
    slow) slow=$(( slow + 1 ))
      echo "AGAIN: $SEED/$1 too slow to compile without the plugin too:" \
	"drawn again" ;;
  esac
}

# $1 number
pass ()
{
  passed=$(( passed + 1 ))
  echo "PASS: $SEED/$1 $(cat "$SEED-$1.flags")"
  rm -f "$SEED-$1".* "$SEED-$1-"*
}

# Whether program $2 of mode $1, which failed, does what the same function does
# that is compiled with the handler's own flags, not -O1, and without the
# plugin: then the compiler itself makes different things of it, as of csmith's
# programs that use a dangling pointer.
as_without_plugin ()
{
  local stem=$SEED-$2 command
  command=$(sed 's/ -fplugin=[^ ]*/ -DFUZZ_REF/' "$stem.cmd")
  bounded $command -o "$stem-same.o" > "$stem-same.log" 2>&1 \
    && fuzz_link "$1" "$stem-same" "$stem.o" "$stem-same.o" \
      >> "$stem-same.log" 2>&1 || return
  fuzz_run "$stem-same" > "$stem-same.log" 2>&1 < /dev/null
  [ "$(verdict "$stem-same" "$2")" = PASS ] || return
  echo "AGAIN: $SEED/$2 is something else at -O1, without the plugin too:" \
    "compared with the same flags"
}

# $1 mode, then numbers, compiled: link them together and run.
run_batch ()
{
  local mode=$1 exe=batch-$SEED-$2 n v objects= alone=
  shift
  for n; do objects+=" $SEED-$n.o $SEED-$n-ref.o"; done
  if fuzz_link "$mode" "$exe" $objects > "$exe.log" 2>&1; then
    fuzz_run "$exe" > "$exe.log" 2>&1 < /dev/null
    echo "exit status $?" >> "$exe.log"
  elif [ $# = 1 ] && [ -z "${settled[$1]:-}" ] && too_large < "$exe.log"; then
    settled[$1]=1
    if program_settle "$1" alone; then
      run_batch "$program_mode" "$1"
    else
      fail "$1" "$program_failure" < "$SEED-$1.log"
    fi
    return
  fi
  for n; do
    v=$(verdict "$exe" "$n")
    case $v in
      PASS) pass "$n" ;;
      FAIL*) if as_without_plugin "$mode" "$n"; then
	   pass "$n"
	 else
	   fail "$n" "$(run_kind "${v#FAIL }")" <<< "${v#FAIL }"
	 fi ;;
      *) if [ $# = 1 ]; then
	   fail "$n" "run: nothing" < <(tail -4 "$exe.log")
	 else
	   alone+=" $n"
	 fi ;;
    esac
  done
  rm -f "$exe" "$exe"-* "$exe.log"
  for n in $alone; do run_batch "$mode" "$n"; done
}

settled=()
program_init || exit 1
done=$FIRST end=$(( FIRST + N ))
while (( done < end )); do
  stop=$(( (done / fuzz_batch + 1) * fuzz_batch ))
  (( stop > end )) && stop=$end
  compiled=
  for (( n = done; n < stop; n++ )); do
    if program_settle "$n"; then
      compiled+=" $n"
    elif [ "$program_failure" = "no program" ]; then
      exit 1
    else
      fail "$n" "$program_failure" < <(grep -E 'error|warning' "$SEED-$n.log")
    fi
  done
  [ -z "$compiled" ] || run_batch "$program_mode" $compiled
  done=$stop
done
echo "$passed passed, $failed failed; $larger on a larger device," \
  "$large drawn again as too large, $slow as too slow for the compiler itself"
[ $failed = 0 ]
