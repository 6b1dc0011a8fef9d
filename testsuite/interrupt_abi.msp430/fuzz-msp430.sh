# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs on the 430 (mspdebug's simulator) and both memory models of
# the 430X (GNU's): sourced by testsuite/interrupt_abi.fuzz/run.sh, which says
# what each of these is.
fuzz_keys='bits=16 frame=0 code=0 asm=5 alloca=16 align=0 words=12'
fuzz_batch=6
fuzz_lto_flags=-nostdlib
fuzz_modes=(-mcpu=msp430 -mcpu=msp430x -mlarge '-mcpu=msp430 -mhwmult=16bit'
  '-mlarge -mcode-region=upper' -mcpu=msp430 -mcpu=msp430x -mlarge)
fuzz_levels=(-O0 -Og -O1 -O1 -O2 -O2 -O3 -Os)
fuzz_flags=(
  '' '' '' -fno-omit-frame-pointer -fno-shrink-wrap -fno-inline -g
  -fno-guess-branch-probability -frename-registers -fno-dse
  -fno-reorder-blocks -fno-toplevel-reorder -flto -fno-tree-ter
  -fno-jump-tables -fno-ira-share-spill-slots -fira-algorithm=priority
  -fira-region=all -fno-split-wide-types -funroll-all-loops -ftracer
  -fno-caller-saves -fno-split-paths -fno-combine-stack-adjustments -fno-gcse
  -ffunction-sections -fno-tree-loop-distribute-patterns
  -fno-if-conversion2 -fno-peephole2)
fuzz_always="-fwrapv -w -I$fuzz_home/run/csmith -I/usr/include/csmith"

# Of four programs one is fuzz.tcl's, one csmith's.
fuzz_generate ()
{
  case $(( $2 % 4 )) in
    1) expect "$fuzz_home/fuzz.tcl" "$1" "$2" ;;
    3) "$fuzz_home/csmith.sh" "$1" "$2" ;;
    *) ./generate "$1" "$2" $fuzz_keys ;;
  esac
}

# The parts of an image that know nothing of the programs' flags, for each
# mode, since half of them are other instruction sets.
fuzz_prepare ()
{
  local run=$fuzz_home/run mode stem f
  for f in mspdebug expect csmith; do
    if ! command -v $f > /dev/null; then
      echo "make fuzz: install package $f" >&2
      return 1
    fi
  done
  fuzz_sim=$("$fuzz_home/setup.sh") || return 1
  for mode in "${fuzz_modes[@]}"; do
    stem=part${mode//[ =]/-}
    [ -f "$stem.ext.o" ] && continue
    for f in snap.S check.c print.c ext.c; do
      $IABI_CC $mode -Os -w -DBUILTIN -DWHOLE -I"$fuzz_home" \
	-c "$run/$f" -o "$stem.${f%.*}.o" || return 1
    done
  done
}

fuzz_link ()
{
  local mode=$1 exe=$2 multiplier=none
  shift 2
  case $mode in *16bit*) multiplier=16 ;; esac
  echo "$mode" > "$exe-mode"
  $IABI_CC $mode -T "$fuzz_home/run/sim.ld" -nostdlib \
    "part${mode//[ =]/-}".*.o "$@" -o "$exe" -Wl,--no-warn-rwx-segments \
    -Wl,--start-group -lmul_$multiplier -lgcc -Wl,--end-group
}

fuzz_run ()
{
  case $(cat "$1-mode") in
    -mcpu=msp430|-mcpu=msp430\ *)
      timeout 60 mspdebug -q sim "prog $1" "simio add console con" \
	"simio add timer t 3" "simio config t base 0x160" \
	"simio config t irq0 9" "simio config t irq1 8" \
	"simio config t iv 0x12e" "simio add hwmult mul" "set pc start" \
	"setbreak the_end" run ;;
    *) timeout 60 "$fuzz_sim" "$1" ;;
  esac | sed 's/^FAIL: \([0-9]*\) */&\n/'
}
