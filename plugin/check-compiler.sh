#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: plugin/check-compiler.sh CC HOSTCXX BACKEND
# Whether a plugin for compiler CC can be built here by HOSTCXX; if not, says
# what is missing and which Debian package has it, and fails.
cc=$1 cxx=$2 backend=$3

die ()
{
  echo "interrupt_abi: $1" >&2
  shift
  for line; do
    echo "  $line" >&2
  done
  exit 1
}

# $1 a package: how to get it.
get ()
{
  echo "Debian has it in package $1: apt-get install $1"
}

first=${cc%% *}
command -v "$first" > /dev/null 2>&1 \
  || die "no compiler '$first' on PATH" \
	 "give a GCC driver: make CC=gcc, make CC=avr-gcc, ..."

macros=$($cc -E -dM -x c /dev/null 2>/dev/null) \
  || die "'$cc' is not a C compiler driver (it cannot preprocess)"
case $macros in
*__clang__*)
  die "'$cc' is clang; this is a plugin for GCC" "give a GCC driver: make CC=gcc";;
*"#define __GNUC__ "*) ;;
*)
  die "'$cc' is not GCC" "give a GCC driver: make CC=gcc";;
esac

version=$($cc -dumpfullversion -dumpversion)
machine=$($cc -dumpmachine)
major=${version%%.*}
if [ "$major" -lt 12 ]; then
  case $machine in
  avr*) hint="\`make -s print-cc TARGET=avr' gets a newer one";;
  *) hint="give a newer one: make CC=gcc-12";;
  esac
  die "'$cc' is GCC $version for $machine; GCC 12 or newer is needed" "$hint"
fi
[ -n "$backend" ] \
  || die "no back end for machine '$machine' (of '$cc')" \
	 "known are the folders of targets/: $(echo "$(dirname "$0")"/../targets/*/ | sed 's|[^ ]*/targets/\([^/ ]*\)/|\1|g')"

headers=$($cc -print-file-name=plugin)/include
if [ ! -f "$headers/gcc-plugin.h" ]; then
  case $machine in
  avr*|msp430*)
    die "'$cc' ($machine, GCC $version) has no plugin headers" \
	"they would be in $headers" \
	"\`make -s print-cc TARGET=${machine%%-*}' gets a compiler that has them";;
  *)
    die "the plugin headers of '$cc' (GCC $version) are missing" \
	"they would be in $headers" "$(get gcc-$major-plugin-dev)";;
  esac
fi

command -v "${cxx%% *}" > /dev/null 2>&1 \
  || die "no C++ compiler '$cxx' (GCC's headers are C++)" "$(get g++)"
echo '#include <vector>' | $cxx -x c++ -fsyntax-only - 2>/dev/null \
  || die "'$cxx' does not compile C++" "$(get g++)"
echo '#include <gmp.h>' | $cxx -x c++ -fsyntax-only - 2>/dev/null \
  || die "gmp.h is missing (GCC's plugin headers include it)" "$(get libgmp-dev)"
