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
set -u
here=$(cd "$(dirname "$0")" && pwd)
how=$1
type=-c
[ "$how" = units ] && type=-S
flags="-w -fdiagnostics-color=never $2"
case $IABI_TARGET in
x86|i386)
  frame='void*iabi_frame' abi=x86
  # What a handler calls must not change vector registers.
  [ "$how" = units ] && flags="$flags -mgeneral-regs-only";;
*) frame=void abi=$IABI_TARGET;;
esac
nm=$($IABI_CC -print-prog-name=nm)
tmp=$(mktemp -d "$IABI_BUILD/compare.XXXXXX") || exit 1
cd "$tmp" || exit 1
m=0
compiled=0

different () { echo "DIFFERENT: $file: $1"; [ "${IABI_KEEP:-}" ] && cp -r "$tmp" "$IABI_BUILD/kept.$m"; }

# The flags of test $1.
file_flags ()
{
  sed -n 's/.*{ *dg-\(additional-\)\?options *"\([^"]*\)" *}.*/\2/p' "$1"
}

# $1 the source, $2 its flags: compiles it twice, into plain.o and plugin.o.
compile_both ()
{
  local plain plugin
  rm -f plain.* plugin.*
  # Of the same name: it stands in the object.
  timeout 60 $IABI_CC $flags $2 $type "$1" -o out.o > plain.log 2>&1
  plain=$?
  [ -f out.o ] && mv out.o plain.o
  timeout 100 $IABI_CC -fplugin="$IABI_PLUGIN" $flags $2 ${3:-} $type "$1" -o out.o \
    > plugin.log 2>&1
  plugin=$?
  [ -f out.o ] && mv out.o plugin.o
  [ "$plain" -eq 124 ] && return 1
  [ "$plain" -eq "$plugin" ] || { different "exit status $plain, with the plugin $plugin"; return 1; }
  cmp -s plain.log plugin.log || { different "messages"; return 1; }
  [ "$plain" -eq 0 ]
}

one_object ()
{
  compile_both "$file" "$(file_flags "$file")" || return
  compiled=$((compiled + 1))
  cmp -s plain.o plugin.o || different "object"
}

# Assembly $1 without the handlers and what announces them, without debug
# information, and with its local labels numbered in the order in which they
# come.  On i386, __x86.get_pc_thunk.REG is a function that those that want it
# share.
assembly ()
{
  awk '
    /^\t\.section/ { debug = /\.debug_|\.gnu\.debuglto/ }
    /^\t\.(text|data|bss)/ { debug = 0 }
    debug { next }
    /^(iabi_(leaf|before|after)|__x86\.get_pc_thunk\.[a-z]*):/ {
      skip = 1
      held = ""
    }
    skip { if (/^\t\.size\t/) skip = 0; next }
    /^\t?\..*(iabi_(leaf|before|after)|__x86\.get_pc_thunk\.[a-z]*)(,|$)/ { next }
    /^\t\.(loc|file|text$)/ { next }
    /^\.L(VL|BB|BE|FB|FE|M|BI|COL|HOT|text|etext|frame|SFDE|EFDE|ASFDE|SCIE|ECIE)[0-9]*:/ { next }
    /^\t\.(section|align|balign|p2align|global|globl|type|hidden|weak)/ {
      held = held $0 "\n"
      next
    }
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

# The functions that $1 defines and that C can name.
functions ()
{
  $IABI_CC $flags -O0 $2 -c "$1" -o names.o 2>/dev/null || return
  $nm names.o | awk '$2 ~ /^[Tt]$/ && $3 ~ /^[A-Za-z_][A-Za-z_0-9]*$/ \
    && $3 !~ /^(main|_start|__.*)$/ { print $3 }' | head -8
}

one_unit ()
{
  local options names f calls=
  options=$(file_flags "$file")
  names=$(functions "$file" "$options")
  for f in $names; do
    calls="$calls IABI_CALL ($f)"
  done
  printf '%s\n' "#define IABI_CALLS $calls" '#define IABI_PART 1' \
    "#include \"$here/handlers.h\"" "#include \"$file\"" '#undef IABI_PART' \
    '#define IABI_PART 2' "#include \"$here/handlers.h\"" > unit.c
  compile_both unit.c "$options -I${file%/*} -ffunction-sections -DIABI_FRAME=$frame" \
    "-DIABI_ABI=\"$abi\"" || return
  compiled=$((compiled + 1))
  assembly plain.o > plain.d
  assembly plugin.o > plugin.d
  cmp -s plain.d plugin.d || different "$(diff plain.d plugin.d | sed -n 2p)"
}

# What is no fair unit.
exception ()
{
  [ "$how" = units ] || return 1
  case $1 in
  # Writes past its own local variable, which is where a handler that it is
  # inlined into has its saved registers: the audit refuses that.
  */compile/unalign-1.c) return 0;;
  esac
  return 1
}

while read -r file; do
  exception "$file" && continue
  m=$((m + 1))
  one_${how%s}
done
echo "COMPILED: $compiled of $m"
cd / && rm -rf "$tmp"
