# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs on x86-64, in the ring-3 harness: sourced by
# testsuite/interrupt_abi.fuzz/run.sh, which says what each of these is.
fuzz_keys='bits=64 asm=7'
fuzz_batch=50
fuzz_modes=('' '' -fPIC -mcmodel=large -march=native)
fuzz_levels=(-O0 -Og -O1 -O2 -O2 -O3 -Os)
fuzz_flags=(
  '' '' '' -fno-omit-frame-pointer -fstack-protector-all -fno-shrink-wrap
  -fno-inline -fstack-clash-protection -maccumulate-outgoing-args -fcf-protection=full -g -fno-ipa-ra
  -fno-guess-branch-probability -frename-registers -fno-dse
  -fschedule-insns -fno-reorder-blocks -fno-toplevel-reorder
  -flto -fno-tree-ter -fselective-scheduling2 -fno-jump-tables
  -fno-ira-share-spill-slots -fira-algorithm=priority
  -fira-region=all -fno-split-wide-types -funroll-all-loops -ftracer
  -fno-caller-saves -fno-split-paths -fno-combine-stack-adjustments
  -mno-push-args -fno-gcse -fno-tree-loop-distribute-patterns
  -minline-all-stringops)
fuzz_always='-fwrapv -mgeneral-regs-only -w'

fuzz_csmith='--max-funcs 4 --max-block-depth 3 --max-expr-complexity 4
  --max-array-dim 2 --max-array-len-per-dim 6'
# Where memcpy has another calling convention, nothing may copy structures.
fuzz_csmith_ok ()
{
  case $1 in *NO_LIBRARY*) return 1 ;; esac
}

# The harness itself knows nothing of the programs' flags.
fuzz_prepare ()
{
  local f
  for f in enter.S shot.c main.c trace.c; do
    $IABI_CC -O2 -fno-pic -c "$fuzz_home/harness/$f" -o "harness-$f.o" \
      || return 1
  done
}

# The unknown callees have the calling convention of the batch's mode.
fuzz_link ()
{
  local mode=$1 exe=$2
  shift 2
  $IABI_CC -O2 $mode -mgeneral-regs-only -mno-red-zone \
    -c "$fuzz_home/harness/ext.c" -o "$exe-ext.o" \
    && $IABI_CC -no-pie harness-*.o "$exe-ext.o" "$@" -o "$exe"
}

fuzz_run ()
{
  timeout 300 "./$1"
}
