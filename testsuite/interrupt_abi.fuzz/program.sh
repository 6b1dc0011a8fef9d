# SPDX-License-Identifier: GPL-3.0-or-later
# One random program: sourced by run.sh, whose head says what a target
# provides, and by reduce.sh.  Needs SEED and the variables of job.sh; works in
# $IABI_BUILD.
export LC_ALL=C
fuzz_here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fuzz_compile () { "$@"; }
fuzz_generate () { ./generate "$1" "$2" $fuzz_keys; }

# Reads the target's file and makes what all programs need.
program_init ()
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
  gcc -std=gnu99 -O1 "$fuzz_here/generate.c" -o generate && fuzz_prepare
}

# xorshift64*, as in generate.c, since $RANDOM is not the same in every bash.
# Below $1, in $REPLY.
below ()
{
  (( state ^= (state >> 12) & 0xfffffffffffff, state ^= state << 25,
     state ^= (state >> 27) & 0x1fffffffff ))
  REPLY=$(( ((state * 2685821657736338717 >> 33) & 0x7fffffff) % $1 ))
}
# Number $1 of what is $2: the random numbers that follow are its own.
begin ()
{
  state=$(( (SEED * 1000003 + $1 * 16 + $2 + 1) * 0x9e3779b97f4a7c15 | 1 ))
  below 2; below 2
}
# One of the arguments, in $REPLY.
pick ()
{
  below $#
  shift "$REPLY"
  REPLY=$1
}

# Program $1: its source in SEED-$1.c, its batch's mode in $program_mode, its
# flags in $program_flags, the commands that compile it in SEED-$1.cmd.
program_make ()
{
  local stem=$SEED-$1
  begin $(( $1 / fuzz_batch )) 1
  pick "${fuzz_modes[@]}"; program_mode=$REPLY
  begin "$1" 2
  pick "${fuzz_levels[@]}"; program_flags=$REPLY
  for _ in 1 2; do pick "${fuzz_flags[@]}"; program_flags+=" $REPLY"; done
  program_flags="${program_flags% } $program_mode"
  echo $program_flags > "$stem.flags"
  program_command="$IABI_CC $program_flags $fuzz_always"
  program_command+=" -fplugin=$IABI_PLUGIN -I$fuzz_home -c"
  program_reference="$IABI_CC -O1 $program_mode $fuzz_always -DFUZZ_REF -I$fuzz_home -c"
  echo $program_command "$IABI_BUILD/$stem.c" > "$stem.cmd"
  fuzz_generate "$SEED" "$1" > "$stem.c"
}

# Compile $1.c as it was made, or $1.c of another folder: $1.o and $1-ref.o.
# Prints the kind of failure, and fails, if it does.
program_compile ()
{
  local stem=$SEED-$1
  program_compile_file "$stem"
}
program_compile_file ()
{
  local stem=$1 status
  fuzz_compile timeout 120 $program_command "$stem.c" -o "$stem.o" \
    > "$stem.log" 2>&1
  status=$?
  if [ $status != 0 ]; then
    compile_kind $status < "$stem.log"
    return 1
  fi
  if ! fuzz_compile $program_reference "$stem.c" -o "$stem-ref.o" \
      >> "$stem.log" 2>&1; then
    echo "reference"
    return 1
  fi
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
  if [ "$1" = 124 ]; then
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
