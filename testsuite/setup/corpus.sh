#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/corpus.sh gcc|zlib
# Prints the folder of sources that tests compile and that are not ours, in the
# per-user cache, fetched the first time: "gcc", of GCC's test suite (Debian's
# package gcc-12-source) the c-torture and what is about interrupts; "zlib",
# Debian's source package.  Progress goes to stderr.  Exit status 77: cannot
# be had here.
set -u
here=$(cd "$(dirname "$0")" && pwd)
what=$1
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/interrupt_abi
dir=$cache/corpus/$what

die () { echo "no sources of $what here: $*" >&2; exit 77; }

mkdir -p "$cache/corpus" || exit 77
exec 9> "$dir.lock"
flock 9
[ -f "$dir.ok" ] && { echo "$dir"; exit 0; }
rm -rf "$dir" "$dir.tmp"
mkdir -p "$dir.tmp"

fetch_gcc ()
{
  local tarball top
  "$here/packages.sh" torture >&2 || die "package gcc-12-source is missing"
  tarball=$(echo /usr/src/gcc-12/gcc-*.tar.xz)
  [ -f "$tarball" ] || die "no $tarball"
  echo "unpacking GCC's tests from $tarball (half a minute, once) ..." >&2
  # A name pattern that matches nothing is no error here.
  tar -C "$dir.tmp" --strip-components=3 --wildcards -xf "$tarball" \
    '*/gcc/testsuite/gcc.c-torture/*' \
    '*/gcc/testsuite/gcc.target/i386/interrupt-*' \
    '*/gcc/testsuite/gcc.target/avr/*' \
    '*/gcc/testsuite/gcc.target/msp430/*' || die "tar failed"
}

# apt with package lists of its own: a system's lists mostly leave sources out.
fetch_zlib ()
{
  local uri key=/usr/share/keyrings/debian-archive-keyring.gpg
  uri=$("$here/mirror.sh") || die "apt knows no Debian mirror"
  mkdir -p "$dir.tmp"/lists/partial
  echo "deb-src [signed-by=$key] $uri bookworm main" > "$dir.tmp/sources.list"
  echo "fetching Debian's source package of $what ..." >&2
  for command in update "source --download-only $what"; do
    (cd "$dir.tmp" \
      && apt-get -o Dir::State::lists="$dir.tmp/lists" \
	-o Dir::Etc::sourcelist="$dir.tmp/sources.list" \
	-o Dir::Etc::sourceparts=- -o Dir::Cache::pkgcache= \
	-o Dir::Cache::srcpkgcache= -o Acquire::Languages=none \
	-o Acquire::Check-Valid-Until=false -o Debug::NoLocking=1 \
	-o APT::Sandbox::User= $command) > "$dir.log" 2>&1 < /dev/null \
      || { tail -3 "$dir.log" >&2; die "apt-get $command failed"; }
  done
  tar -C "$dir.tmp" --strip-components=1 -xf "$dir.tmp/$what"_*.orig.tar.* \
    || die "tar failed"
  rm -rf "$dir.tmp"/{lists,sources.list} "$dir.tmp/$what"_*
}

case $what in
gcc|zlib) fetch_$what;;
*) echo "usage: $0 gcc|zlib" >&2; exit 1;;
esac
mv "$dir.tmp" "$dir" && touch "$dir.ok" && echo "$dir"
