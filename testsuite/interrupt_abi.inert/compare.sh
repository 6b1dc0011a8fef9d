#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: compare.sh objects|units FLAGS < LIST
# Compiles every file of LIST with FLAGS with and without the plugin, and
# compares what comes out.
#   objects  the file as it is: status, messages and object, byte for byte
#   units    with handlers.h around it, whose functions are handlers with the
#            plugin and ordinary functions without: the assembly of all else
# In the environment: IABI_CC, IABI_PLUGIN, IABI_TARGET, and IABI_BUILD, a
# folder for what is made.  Prints "DIFFERENT: FILE: what" for each
# difference, then "COMPILED: n of m".  The flags that a test of GCC's names
# in dg-options for every target are used for it.
#   IABI_JOBS   how many files at a time (1)
#   IABI_KNOWN  a folder: what was found the same with this very plugin,
#               compiler and these flags is noted there and not compiled again;
#               nor is, without the plugin, what an earlier one was compared
#               with, nor are the functions of a file looked for again.
set -u
here=$(cd "$(dirname "$0")" && pwd)
if [ "${IABI_JOBS:-1}" -gt 1 ]; then
  list=$(cat)
  for ((j = 0; j < IABI_JOBS; j++)); do
    awk "NR % $IABI_JOBS == $j" <<< "$list" \
      | IABI_JOBS= IABI_PART=$j "$0" "$@" > "$IABI_BUILD/part.$j" &
  done
  wait
  cat "$IABI_BUILD"/part.* | awk '
    /^COMPILED: / { n += $2; m += $4; next }
    { print }
    END { print "COMPILED: " n + 0 " of " m + 0 }'
  rm -f "$IABI_BUILD"/part.*
  exit
fi
how=$1
type=-c result=o
[ "$how" = units ] && type=-S result=d
# Nothing random in objects (-fprofile-generate) nor, as a file's name, in
# the assembler's messages.
flags="-w -fdiagnostics-color=never -frandom-seed=1 -pipe $2"
case $IABI_TARGET in
x86|i386)
  frame='void*iabi_frame' abi=x86
  # What a handler calls must not change vector registers.
  [ "$how" = units ] && flags="$flags -mgeneral-regs-only";;
*) frame=void abi=$IABI_TARGET;;
esac
nm=$($IABI_CC -print-prog-name=nm)
# The folder's name stands in debug information.
tmp=$IABI_BUILD/compare.$how.${IABI_PART:-0}
rm -rf "$tmp"
mkdir -p "$tmp" && cd "$tmp" || exit 1
m=0
compiled=0

# What is known of a file: "FILE N": the same, N times compiled; "FILE SUM"
# of its result without the plugin; and "FILE NAME..." of its functions.
declare -A same plain_sum names
same_file=/dev/null plain_file=/dev/null names_file=/dev/null

# The file in IABI_KNOWN for what standard input, $1 and the above say.
known_file ()
{
  echo "$IABI_KNOWN/$1-$({ cat; $IABI_CC -v; cat "$here"/*; } 2>&1 \
    | sha256sum | cut -c1-16)"
}

if [ -n "${IABI_KNOWN:-}" ]; then
  mkdir -p "$IABI_KNOWN"
  plain_file=$(known_file plain <<< "$how $flags $tmp")
  same_file=$({ echo "$how $flags $tmp"
    cat "$IABI_PLUGIN" "${IABI_PLUGIN%.so}"-impl.so; } | known_file same)
  names_file=$(known_file names <<< "${flags// -O[0-9s] / } $tmp")
  touch "$plain_file" "$same_file" "$names_file"
  while read -r f n; do plain_sum[$f]=$n; done < "$plain_file"
  while read -r f n; do same[$f]=$n; done < "$same_file"
  while read -r f n; do names[$f]=$n; done < "$names_file"
fi

# The flags of test $1.
file_flags ()
{
  sed -n 's/.*{ *dg-\(additional-\)\?options *"\([^"]*\)" *}.*/\2/p' "$1"
}

# Compile the source $1 with the flags $2 and the option $3 into out.o, and its
# messages into out.log; status in $status, the sum of it all in $sum.  Always
# of the same name: it stands in the object.
compile_one ()
{
  : > out.o
  timeout 100 $IABI_CC ${3+"$3"} $flags $2 $type "$1" -o out.o > out.log 2>&1
  status=$?
  if [ "$status" -ne 0 ]; then
    : > out.o
    # Around what does not compile the handlers only get other messages.
    [ "$how" = objects ] || : > out.log
  fi
  [ "$how" = objects ] || assembly out.o > out.d
  sum=$(sha256sum out.log "out.$result")
  sum=$status-${sum//[[:space:]]/}
}

# Whether what the plugin made, in out.d, is also what the compiler makes of the
# source $1 with flags $2 without it, if some other function has one or a few
# labels more.  Their numbers are in hashes that RTL PRE goes by.
varies ()
{
  local n labels=
  mv out.d plugin.d
  for n in 1 2 3; do
    labels="${labels}IABI_LABEL()"
    compile_one "$1" "$2 -DIABI_SHIFT=$labels"
    cmp -s out.d plugin.d && return
  done
  mv plugin.d out.d
  return 1
}

# Say what is different of the source $1, compiled with the flags $2, and with
# $3 and the plugin.
say_difference ()
{
  local plain
  compile_one "$1" "$2"
  plain=$status
  mv out.log plain.log
  mv "out.$result" "plain.$result"
  compile_one "$1" "$3" -fplugin="$IABI_PLUGIN"
  if [ "$status" -ne "$plain" ]; then
    different "exit status $plain, with the plugin $status"
  elif ! cmp -s plain.log out.log; then
    different "messages"
  elif cmp -s "plain.$result" "out.$result"; then
    different "now and then"
  elif [ "$how" = units ] && varies "$1" "$2"; then
    compiled=$((compiled + 1))
  elif [ "$how" = objects ]; then
    different "object"
  else
    different "$(diff "plain.$result" "out.$result" | sed -n 2p)"
  fi
}

different ()
{
  echo "DIFFERENT: $file: $1"
  [ "${IABI_KEEP:-}" ] && cp -r "$tmp" "$IABI_BUILD/kept.$m"
}

# $1 the source, $2 its flags, $3 more with the plugin: compiles it twice and
# compares.
compare ()
{
  local plugin
  compile_one "$1" "$2 ${3:-}" -fplugin="$IABI_PLUGIN"
  plugin=$status-$sum
  if [ "${plain_sum[$file]:-}" != "$sum" ]; then
    compile_one "$1" "$2"
    [ "$status" -eq 124 ] && return
    echo "$file $sum" >> "$plain_file"
    if [ "$plugin" != "$status-$sum" ]; then
      say_difference "$1" "$2" "$2 ${3:-}"
      return
    fi
  fi
  [ "$status" -ne 0 ] || compiled=$((compiled + 1))
  echo "$file $((status == 0))" >> "$same_file"
}

one_object ()
{
  compare "$file" "$(file_flags "$file")"
}

# Assembly $1 without the handlers and what announces them, without debug
# information and .eh_frame, in which the handlers are too, and with its local
# labels numbered in the order in which they come.  On i386,
# __x86.get_pc_thunk.REG is a function that those that want it share.
assembly ()
{
  awk '
    /^[ \t]*\.(section[ \t]|(text|data|bss)$)/ {
      section = $0
      debug = /\.debug_|\.gnu\.debuglto|\.eh_frame/
      next
    }
    debug { next }
    /^(iabi_(leaf|before|after|shift)|__x86\.get_pc_thunk\.[a-z]*):/ {
      skip = 1
      held = ""
    }
    skip { if (/^\t\.size\t/) skip = 0; next }
    /^\t?\..*(iabi_(leaf|before|after|shift)|__x86\.get_pc_thunk\.[a-z]*)(,|$)/ { next }
    /^\t\.(loc|file)/ { next }
    /^\.L(VL|BB|BE|FB|FE|M|BI|COL|HOT|text|etext|frame|SFDE|EFDE|ASFDE|SCIE|ECIE)[0-9]*:/ { next }
    /^\t\.(align|balign|p2align|global|globl|type|hidden|weak)/ {
      held = held $0 "\n"
      next
    }
    # What is in which section, however often that changes.
    /^(\.LC|[^.\t ])[^ \t]*:/ { held = section "\n" held }
    {
      $0 = held $0
      held = line = ""
      while (match ($0, /\.L[A-Z]*[0-9]+/)) {
	label = substr ($0, RSTART, RLENGTH)
	if (!(label in number))
	  number[label] = ++labels
	line = line substr ($0, 1, RSTART - 1) ".L" number[label]
	$0 = substr ($0, RSTART + RLENGTH)
      }
      print line $0
    }' "$1"
}

# Into names[$file]: the functions that it defines and that C can name, but for
# main: AVR's saves nothing from GCC 14 on, its caller's frame pointer neither,
# and no handler with a frame can call it.  $1 its flags.
find_names ()
{
  names[$file]=
  timeout 100 $IABI_CC $flags -O0 $1 -c "$file" -o names.o 2>/dev/null \
    && names[$file]=$($nm names.o | awk '
      $2 ~ /^[Tt]$/ && $3 ~ /^[A-Za-z_][A-Za-z_0-9]*$/ \
      && $3 !~ /^(main|_start|__.*)$/ && n++ < 8 { printf "%s ", $3 }')
  echo "$file ${names[$file]}" >> "$names_file"
}

one_unit ()
{
  local options f calls=
  options=$(file_flags "$file")
  [ -n "${names[$file]+known}" ] || find_names "$options"
  for f in ${names[$file]}; do
    calls="$calls IABI_CALL ($f)"
  done
  # At -O0 handlers come last, and reload's choices, on MSP430, depend on what
  # it did before: so they do in the plain unit.
  case $flags in
  *" -O0 "*) options="$options -DIABI_LATE=1";;
  esac
  printf '%s\n' "#define IABI_CALLS $calls" '#define IABI_PART 1' \
    "#include \"$here/handlers.h\"" "#include \"$file\"" '#undef IABI_PART' \
    '#define IABI_PART 2' "#include \"$here/handlers.h\"" > unit.c
  compare unit.c "$options -I${file%/*} -ffunction-sections -DIABI_FRAME=$frame" \
    "-DIABI_ABI=\"$abi\""
}

# What is no fair unit.
exception ()
{
  [ "$how" = units ] || return 1
  case $1 in
  # Writes past its own local variable, which is where a handler that it is
  # inlined into has its saved registers: the audit refuses that.
  */compile/unalign-1.c) return 0;;
  # Reads its local array at -1: the audit refuses that.
  */compile/20090303-[12].c) [ "$IABI_TARGET" = avr ] && return 0;;
  # The compiler crashes in plain functions, too: at a call, through another
  # type, of a function that it knows to allocate (expand_call), unless it is a
  # tail call; and at __builtin_apply in a second function that has options of
  # its own.
  */compile/pr37669.c|*/compile/20060208-1.c|*/compile/930623-1.c)
    case $IABI_TARGET in x86|i386) return 0;; esac;;
  */execute/pr43008.c)
    case $IABI_TARGET in x86|i386|avr) return 0;; esac;;
  # -fstack-check, which handlers of these targets refuse.
  */compile/stack-check-1.c)
    case $IABI_TARGET in avr|msp430) return 0;; esac;;
  esac
  return 1
}

while read -r file; do
  exception "$file" && continue
  m=$((m + 1))
  if [ -n "${same[$file]:-}" ]; then
    compiled=$((compiled + same[$file]))
  else
    one_${how%s}
  fi
done
echo "COMPILED: $compiled of $m"
cd / && rm -rf "$tmp"
