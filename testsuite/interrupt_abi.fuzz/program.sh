# SPDX-License-Identifier: GPL-3.0-or-later
# One random program: sourced by run.sh, whose head says what a target
# provides, and by reduce.sh.  Needs SEED and the variables of job.sh; works in
# $IABI_BUILD.
export LC_ALL=C
program_draws=()
fuzz_here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

. "$fuzz_here/csmith.sh"
# Links a program compiled with -flto at once, alone.
fuzz_compile ()
{
  local arg command=() last=${!#}
  "$@" || return
  case " $* " in *" -flto "*) ;; *) return 0 ;; esac
  for arg; do
    case $arg in *.c|-c) ;; *) command+=("$arg") ;; esac
  done
  mv "$last" "$last.lto.o"
  "${command[@]}" ${fuzz_lto_flags:-} -r -flinker-output=nolto-rel \
    "$last.lto.o"
}
fuzz_generate () { ./generate "$1" "$2" $fuzz_keys; }
fuzz_csmith_ok () { true; }
fuzz_larger () { false; }

# Reads the target's file.
program_find ()
{
  local file
  file=$(echo "$fuzz_here"/../interrupt_abi.*/fuzz-"$IABI_TARGET".sh)
  if ! [ -f "$file" ]; then
    echo "make fuzz: there are no random programs for $IABI_TARGET" >&2
    return 1
  fi
  cd "$IABI_BUILD" || return 1
  fuzz_home=$(cd "$(dirname "$file")" && pwd)
  . "$file"
}

# The same, and makes what all programs need.
program_init ()
{
  program_find && gcc -std=gnu99 -O1 "$fuzz_here/generate.c" -o generate \
    && { [ -z "${fuzz_csmith:-}" ] || csmith_init; } && fuzz_prepare
}

# xorshift64*, as in generate.c, since $RANDOM is not the same in every bash.
# Below $1, in $REPLY.
below ()
{
  (( state ^= (state >> 12) & 0xfffffffffffff, state ^= state << 25,
     state ^= (state >> 27) & 0x1fffffffff ))
  REPLY=$(( ((state * 2685821657736338717 >> 33) & 0x7fffffff) % $1 ))
}
# Number $1 of what is $2: the random numbers that follow are its own, and
# others where the program is drawn again ($program_draw).
begin ()
{
  local seed=$(( SEED + ${program_draw:-0} * 1000000 ))
  state=$(( (seed * 1000003 + $1 * 16 + $2 + 1) * 0x9e3779b97f4a7c15 | 1 ))
  below 2; below 2
}
# One of the arguments, in $REPLY.
pick ()
{
  below $#
  shift "$REPLY"
  REPLY=$1
}

# The commands that compile a program with $program_flags.
program_commands ()
{
  local common="$fuzz_always -I$fuzz_home -c"
  program_command="$IABI_CC $program_flags -fplugin=$IABI_PLUGIN $common"
  program_reference="$IABI_CC -O1 $program_mode -DFUZZ_REF $common"
  if [ -n "$program_csmith" ]; then
    program_command+=" $csmith_flags" program_reference+=" $csmith_flags"
  fi
}

# Program $1: its source in SEED-$1.c, its batch's mode in $program_mode, its
# flags in $program_flags and SEED-$1.flags, the command that compiles it in
# SEED-$1.cmd.  $2: how often it has been drawn before (0).
program_make ()
{
  local stem=$SEED-$1 program_draw=0
  begin $(( $1 / fuzz_batch )) 1
  pick "${fuzz_modes[@]}"; program_mode=$REPLY
  program_draw=${2:-0}
  begin "$1" 2
  pick "${fuzz_levels[@]}"; program_options=$REPLY
  for _ in 1 2; do pick "${fuzz_flags[@]}"; program_options+=" $REPLY"; done
  program_options=${program_options% }
  program_flags="$program_options $program_mode"
  below 4; program_csmith=
  if [ "$REPLY" = 0 ] && [ -n "${fuzz_csmith:-}" ] \
      && fuzz_csmith_ok "$program_mode"; then
    program_csmith=1
  fi
  program_say "$stem"
  if [ -n "$program_csmith" ]; then
    csmith_make "$1" "$stem" $fuzz_csmith
  else
    fuzz_generate $(( SEED + program_draw * 1000000 )) "$1" > "$stem.c"
  fi
}

# Leave program $1's commands in $program_command and in its files.
program_say ()
{
  echo "$program_flags${program_csmith:+ (csmith)}" > "$1.flags"
  program_commands
  echo $program_command "$IABI_BUILD/$1.c" > "$1.cmd"
}

# Compile $1.c with $program_command and $program_reference: $1.o and $1-ref.o.
# Prints the kind of failure, and fails, if it does.
program_compile ()
{
  local stem=$1 status
  bounded $program_command "$stem.c" -o "$stem.o" > "$stem.log" 2>&1
  status=$?
  if [ $status != 0 ]; then
    compile_kind $status < "$stem.log"
    return 1
  fi
  bounded $program_reference "$stem.c" -o "$stem-ref.o" >> "$stem.log" 2>&1
  status=$?
  if [ $status != 0 ]; then
    echo "reference: $(compile_kind $status < "$stem.log")"
    return 1
  fi
}

# Run compiler COMMAND... for at most $fuzz_seconds (60) of processor time, so
# that a busy machine makes no difference.
bounded ()
{
  (
    ulimit -S -t "${fuzz_seconds:-60}"
    fuzz_compile timeout 3000 "$@"
  )
}

# Whether program $1, whose compilation took too long, takes the compiler as
# long without the plugin, with the same flags, or half as long.
program_slow_anyway ()
{
  local program_reference=${program_reference/ -O1 / $program_flags }
  fuzz_seconds=$(( ${fuzz_seconds:-60} / 2 )) \
    bounded $program_reference "$1.c" -o "$1-slow.o" > "$1-slow.log" 2>&1
  [ "$(compile_kind $? < "$1-slow.log")" = "compiler: timeout" ]
}

# Make and compile program $1; with "alone" for $2 link it too, alone.  One
# that is too large for its device gets a larger one, if there is any, else, or
# if it takes the compiler itself too long, it is drawn again: `again' is told.
# Fails, with the kind in $program_failure, if the program does.
program_settle ()
{
  local n=$1 stem=$SEED-$1 draw=${program_draws[$1]:-0} why
  program_failure="no program"
  program_make "$n" "$draw" || return
  while :; do
    if ! program_compile "$stem" > "$stem.kind"; then
      program_failure=$(cat "$stem.kind")
      case $program_failure in *timeout) ;; *) return 1 ;; esac
      program_slow_anyway "$stem" || return 1
      why=slow
    elif [ -z "${2:-}" ] \
	|| fuzz_link "$program_mode" "$stem-exe" "$stem.o" "$stem-ref.o" \
	  > "$stem-exe.log" 2>&1 || ! too_large < "$stem-exe.log"; then
      return 0
    elif program_mode=$(fuzz_larger "$program_mode"); then
      program_flags="$program_options $program_mode"
      program_say "$stem"
      again "$n" larger
      continue
    else
      why=large
    fi
    draw=$(( draw + 1 ))
    program_draws[$n]=$draw
    program_failure="drawn 20 times"
    [ "$draw" -lt 20 ] || return
    again "$n" "$why"
    program_make "$n" "$draw" || return
  done
}

# Whether stdin is what a linker says of a device that is too small.
too_large ()
{
  grep -qE "will not fit in region|region .* overflowed|relocation truncated"
}

# What the run of EXE said ($1.log) of program $2: "PASS", "FAIL why" or
# nothing.
verdict ()
{
  awk -v n="$2" 'fail { sub (/^ */, ""); print "FAIL " $0; done = 1; exit }
    $1 == "PASS:" && $2 == n { print "PASS"; done = 1; exit }
    $1 == "FAIL:" && $2 == n { fail = 1 }
    END { if (fail && !done) print "FAIL" }' "$1.log"
}

# What does not change while a program is reduced: no names, numbers, places.
normal ()
{
  sed "s/'[^' ]*'/X/g; s/[0-9][0-9]*/N/g"
}

# $1 the compiler's exit status, stdin what it said.
compile_kind ()
{
  local text
  text=$(cat)
  if [ "$1" = 124 ] || grep -q 'CPU time limit exceeded' <<< "$text"; then
    echo "compiler: timeout"
  elif grep -q 'internal compiler error' <<< "$text"; then
    grep -m1 -o 'internal compiler error.*' <<< "$text" \
      | sed 's/:[0-9]*$//' | normal
  elif grep -q 'error: ' <<< "$text"; then
    grep -m1 -o 'error: .*' <<< "$text" | normal
  else
    echo "compiler: status $1"
  fi
}

# $1 what the run said.
run_kind ()
{
  echo "run: $1" | sed 's/ at 0x.*//; s/ is .*//; s/ byte .*//' | normal
}

# Compile, link and run $1.c, which is program $2, alone.  Prints "PASS" or the
# kind of failure.
program_kind ()
{
  local v
  program_compile "$1" || return
  rm -f "$1-exe.log"
  if fuzz_link "$program_mode" "$1-exe" "$1.o" "$1-ref.o" \
      > "$1-exe.log" 2>&1; then
    fuzz_run "$1-exe" > "$1-exe.log" 2>&1 < /dev/null
  fi
  v=$(verdict "$1-exe" "$2")
  case $v in
    PASS) echo PASS ;;
    FAIL*) run_kind "${v#FAIL }" ;;
    *) echo "run: nothing" ;;
  esac
}
