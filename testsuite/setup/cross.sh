#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/cross.sh [--needs] avr-gcc|msp430-elf-gcc
# Prints the path of a usable cross compiler: GCC 12 or newer with plugin
# headers.  In this order: on PATH; in the per-user cache
# ${XDG_CACHE_HOME:-~/.cache}/interrupt_abi; a ready build beside the project
# (../shared/toolchains, or $IABI_TOOLCHAINS); for AVR, the gcc-avr 14 of
# Debian 13, unpacked with its libraries into the cache (a minute); built from
# Debian's packages gcc-12-source and binutils-source (a quarter of an hour).
# Progress goes to stderr.  IABI_CROSS=debian or IABI_CROSS=source takes that
# way even where an earlier one is open.  With --needs, only prints for what
# packages.sh must be asked before (nothing, debian-cross or source).
set -u
needs=
[ "$1" = --needs ] && { needs=1; shift; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cross=$1
target=${cross%-gcc}
release=12.2.0
name=$target-gcc-$release
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/interrupt_abi
toolchains=${IABI_TOOLCHAINS:-$root/../shared/toolchains}

how=${IABI_CROSS:-any}

say () { [ -n "$needs" ] || echo "$*" >&2; }

# The compiler is $1.
found ()
{
  [ -n "$needs" ] || echo "$1"
  exit 0
}

# Whether $1 is GCC 12 or newer, runs here, and has plugin headers.
usable ()
{
  local version
  version=$("$1" -dumpversion 2>/dev/null) || return 1
  [ "${version%%.*}" -ge 12 ] 2>/dev/null || return 1
  [ -f "$("$1" -print-file-name=plugin)/include/gcc-plugin.h" ] || return 1
  echo 'int x;' | "$1" -x c -S -o /dev/null - 2>/dev/null
}

if [ "$how" = any ]; then
  found=$(command -v "$cross")
  if [ -n "$found" ]; then
    if usable "$found"; then
      found "$found"
    fi
    say "$found ($("$found" -dumpversion 2>/dev/null)) is too old or has no" \
      "plugin headers: not used"
  fi
fi

mkdir -p "$cache" || exit 1
exec 9> "$cache/$name.lock"
if ! flock -n 9; then
  say "waiting for another set-up of $cross ..."
  flock 9
fi
cc=$cache/$name/bin/$cross
debian=$cache/$target-gcc-debian
debian_cc=$debian/usr/bin/$cross
if [ "$how" != debian ] && [ -f "$cache/$name.ok" ] && usable "$cc"; then
  found "$cc"
fi
if [ "$how" != source ] && [ -f "$debian.ok" ] && usable "$debian_cc"; then
  found "$debian_cc"
fi

if [ "$how" = any ] && [ -n "$needs" ] && [ -f "$toolchains/$name.tar.xz" ]; then
  exit 0
elif [ -n "$needs" ]; then
  case $target,$how in
  avr,source|msp430*) echo source;;
  avr,*) echo debian-cross;;
  esac
  exit 0
fi

if [ "$how" = any ] && [ -f "$toolchains/$name.tar.xz" ]; then
  say "unpacking $name.tar.xz into $cache ..."
  rm -rf "${cache:?}/$name"
  # Its avr/lib and avr/include are links to Debian's avr-libc.
  if { [ "$target" != avr ] || "$here/packages.sh" avr; } \
    && tar -C "$cache" -xf "$toolchains/$name.tar.xz" && usable "$cc"; then
    touch "$cache/$name.ok"
    echo "$cc"
    exit 0
  fi
  say "$name.tar.xz does not work here: not used"
fi

if [ "$target" = avr ] && [ "$how" != source ]; then
  say "No ready avr-gcc here: getting the gcc-avr of Debian 13 (trixie) with its" \
    "libraries into $debian: 60 MB to fetch, about a minute, once for this user."
  if "$here/debian-cross.sh" trixie "$debian" gcc-avr avr-libc >&2 9>&- \
    && usable "$debian_cc"; then
    touch "$debian.ok"
    echo "$debian_cc"
    exit 0
  fi
  say "That did not work here."
fi

"$here/build-cross.sh" "$target" "$cache" >&2 9>&- || exit 1
usable "$cc" || { say "the $cross that was built does not work"; exit 1; }
touch "$cache/$name.ok"
echo "$cc"
