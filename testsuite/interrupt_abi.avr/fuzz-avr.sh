# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs on AVR, in simavr: sourced by
# testsuite/interrupt_abi.fuzz/run.sh, which says what each of these is.
fuzz_keys='bits=16 frame=0 code=0 asm=14 align=0 alloca=16 words=20'
fuzz_batch=5
# Cores without call and jmp have 8 kB at most: their mode says the level.
fuzz_modes=(-mmcu=atmega328p -mmcu=atmega328p -mmcu=atmega2560 -mmcu=atmega2560
  -mmcu=atmega1281 '-mmcu=attiny85 -Os' '-mmcu=attiny85 -O2'
  '-mmcu=atmega8 -Os' -mmcu=atxmega32a4 -mmcu=avrxmega5 -mmcu=avrxmega6
  -mmcu=avrxmega4 -mmcu=avrxmega7 '-mmcu=avrtiny -Os' '-mmcu=avrtiny -O1'
  '-mmcu=atmega328p -mcall-prologues' '-mmcu=atmega2560 -mrelax')
fuzz_levels=(-O0 -Og -O1 -O2 -O2 -O3 -Os -Os '-Og -DFUZZ_NB' '-O1 -DFUZZ_NB'
  '-O2 -DFUZZ_NB' '-O3 -DFUZZ_NB' '-Os -DFUZZ_NB')
fuzz_flags=(
  '' '' '' -mcall-prologues -maccumulate-args -mstrict-X -mno-gas-isr-prologues
  -mbranch-cost=5 -fno-omit-frame-pointer -fno-shrink-wrap -fno-inline -g
  -fno-ipa-ra -fno-guess-branch-probability -frename-registers -fno-dse
  -fschedule-insns -fschedule-insns2 -fno-reorder-blocks -fno-toplevel-reorder
  -flto -fno-tree-ter -fselective-scheduling2 -fno-jump-tables -fno-peephole
  -fno-peephole2 -fno-ira-share-spill-slots -fira-algorithm=priority
  -fira-region=all -fno-split-wide-types -funroll-all-loops -ftracer
  -fno-caller-saves -fno-split-paths -fno-combine-stack-adjustments -fno-gcse
  -fno-tree-loop-distribute-patterns -fno-move-loop-invariants
  -fno-tree-coalesce-vars -fno-cprop-registers -fno-if-conversion2
  -fcaller-saves -fno-defer-pop -fno-function-cse)
fuzz_always='-fwrapv -w'
# No bit-field is wider than int.
fuzz_csmith='--max-funcs 4 --max-block-depth 3 --max-expr-complexity 4
  --max-array-dim 2 --max-array-len-per-dim 6 --no-bitfields'
fuzz_entries=4
fuzz_csmith_ok ()
{
  case $1 in *attiny*|*atmega8*|*avrtiny*) return 1 ;; esac
}

# The same with more flash.
fuzz_larger ()
{
  local mode=$1 pair
  for pair in attiny85:atmega1281 atmega8:atmega1281 atmega328p:atmega2560 \
      atmega1281:atmega2560 atxmega32a4:avrxmega4 avrxmega4:avrxmega6 \
      avrxmega5:avrxmega7; do
    case " $mode " in *"=${pair%:*} "*)
      echo "${mode/${pair%:*}/${pair#*:}}"
      return ;;
    esac
  done
  return 1
}

fuzz_prepare ()
{
  gcc -std=gnu99 -O2 "$fuzz_home"/sim/*.c -o avrsim -lsimavr
}

# Links a program compiled with -flto at once, alone.
fuzz_compile ()
{
  local arg command=() last=${!#}
  "$@" || return
  case " $* " in *" -flto "*) ;; *) return 0 ;; esac
  for arg; do
    case $arg in *.c|-c|-mrelax) ;; *) command+=("$arg") ;; esac
  done
  mv "$last" "$last.lto.o"
  "${command[@]}" -r -nostdlib -flinker-output=nolto-rel "$last.lto.o"
}

# The device that simavr is to have; as in avr-lib.tcl, but one with more flash
# for what is large at -O3.
sim_options ()
{
  case $1 in
    *=atxmega32a4*|*=avrxmega4*) echo -p -m atmega1281 ;;
    *=avrxmega5*) echo -x -m atmega1281 ;;
    *=avrxmega6*) echo -p -m atmega2560 ;;
    *=avrxmega7*) echo -x -m atmega2560 ;;
    *=avrtiny*) echo -t -m attiny85 ;;
    *=atmega328p*) echo -m atmega1281 ;;
    *) set -- $1; echo -m "${1#-mmcu=}" ;;
  esac
}

# Each program is an image of its own; EXE is the list of them.
fuzz_link ()
{
  local mode=$1 exe=$2 link=
  shift 2
  case $mode in
    *avrtiny*) link='-Wl,-Tdata=0x800060,--pmem-wrap-around=8k' ;;
    # What sim_options names has less flash than the linker believes.
    *avrxmega[45]*) link=-Wl,--defsym,__TEXT_REGION_LENGTH__=128k ;;
    *avrxmega[67]*) link=-Wl,--defsym,__TEXT_REGION_LENGTH__=256k ;;
  esac
  $IABI_CC $mode -O2 -w -I"$fuzz_home" -c "$fuzz_home/fuzz-ext.c" \
    -o "$exe-ext.o" || return 1
  while [ $# != 0 ]; do
    $IABI_CC $mode -nostartfiles $link "$1" "$exe-ext.o" "$2" \
      -o "$exe-$1.elf" || return 1
    echo "$(sim_options "$mode") $exe-$1.elf" >> "$exe"
    shift 2
  done
}

fuzz_run ()
{
  local line
  while read -r line; do
    timeout 300 ./avrsim fuzz $line
  done < "$1"
}
