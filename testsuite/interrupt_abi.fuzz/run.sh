#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs, called by testsuite/job.sh (its environment is told there):
# N programs from seed SEED, compiled at random levels and with random flags,
# run in the ring-3 harness.  Prints PASS or FAIL for each batch; a failing
# batch stays in $IABI_BUILD with its command line.
set -u
here=$(cd "$(dirname "$0")" && pwd)
x86=$here/../interrupt_abi.x86
N=${N:-150} SEED=${SEED:-1}
batch=25
case $IABI_TARGET in
  x86|i386) ;;
  *) echo "make fuzz: there are no random programs for $IABI_TARGET yet" >&2
     exit 1 ;;
esac
cd "$IABI_BUILD" || exit 1
RANDOM=$SEED

pick () { local n=$(( RANDOM % $# + 1 )); echo "${!n}"; }

# Flags of one batch.
flags () {
  local f
  f="$(pick -O0 -Og -O1 -O2 -O2 -O3 -Os) $(pick -fno-pic -fno-pic -fPIC)"
  for i in 1 2; do
    f+=" $(pick '' '' -fno-omit-frame-pointer -fstack-protector-all \
      -fno-shrink-wrap -fno-inline -maccumulate-outgoing-args \
      -fcf-protection=full -g -fno-ipa-ra \
      -fno-guess-branch-probability -frename-registers -fno-dse \
      -fschedule-insns -fno-reorder-blocks -fno-toplevel-reorder)"
  done
  echo "$f -fwrapv -mgeneral-regs-only -w"
}

gcc -std=c99 -O1 "$here/generate.c" -o generate || exit 1
harness=
for f in enter.S shot.c main.c trace.c ext.c; do
  extra=
  [ $f = ext.c ] && extra="-mgeneral-regs-only -mno-red-zone"
  $IABI_CC -O2 -fno-pic $extra -c "$x86/harness/$f" -o $f.o || exit 1
  harness+=" $f.o"
done

passed=0 failed=0
for (( done = 0, b = 0; done < N; done += batch, b++ )); do
  n=$(( N - done < batch ? N - done : batch ))
  f=$(flags)
  name=fuzz-$SEED-$b
  ./generate $(( SEED * 1000 + b )) $n > $name.c
  command="$IABI_CC $f -fplugin=$IABI_PLUGIN -I$x86/run -c $name.c -o $name.o"
  if ! $command > $name.log 2>&1; then
    echo "FAIL: $name: compile: $f"
    sed 's/^/  /' $name.log | head -5
    failed=$(( failed + n ))
    continue
  fi
  if ! $IABI_CC -no-pie $harness $name.o -o $name >> $name.log 2>&1; then
    echo "FAIL: $name: link"
    failed=$(( failed + n ))
    continue
  fi
  timeout 300 ./$name >> $name.log 2>&1
  status=$?
  bad=$(grep -c '^FAIL' $name.log)
  if [ $status != 0 ] && [ $bad = 0 ]; then bad=$n; fi
  if [ $bad != 0 ]; then
    echo "FAIL: $name: $f (status $status)"
    echo "  $command"
    grep -A1 '^FAIL' $name.log | head -8
  else
    echo "PASS: $name: $n programs,$f"
    rm -f $name $name.o $name.c
  fi
  failed=$(( failed + bad )) passed=$(( passed + n - bad ))
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
