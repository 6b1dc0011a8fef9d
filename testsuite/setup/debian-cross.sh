#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/debian-cross.sh SUITE DIR PACKAGE...
# Unpacks PACKAGEs of Debian's SUITE, with the libraries that they need, into
# DIR, and makes the programs in there run with those libraries and their own
# dynamic linker, whatever this system's are.  Needs no root (but patchelf).
set -u
here=$(cd "$(dirname "$0")" && pwd)
suite=$1
dir=$2
shift 2
packages=$*

die () { echo "$*" >&2; exit 1; }

"$here/packages.sh" debian-cross >&2 || exit 1
uri=$("$here/mirror.sh") || die "apt knows no Debian mirror"
work=$dir.tmp
rm -rf "$work" "$dir"
mkdir -p "$work"/state/lists/partial "$work"/cache/archives/partial \
  "$work"/etc || exit 1
: > "$work/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $suite main" \
  > "$work/etc/sources.list"

# apt with a world of its own, in which nothing is installed.
apt_there ()
{
  apt-get -o Dir::State="$work/state" -o Dir::State::status="$work/status" \
    -o Dir::Cache="$work/cache" -o Dir::Etc::sourcelist="$work/etc/sources.list" \
    -o Dir::Etc::sourceparts=- -o Dir::Etc::preferencesparts=- \
    -o Acquire::Check-Valid-Until=false -o Debug::NoLocking=1 -o APT::Sandbox::User= \
    -o Acquire::Languages=none -o APT::Install-Recommends=0 \
    -o Dpkg::Post-Invoke= -o APT::Update::Post-Invoke= "$@" \
    > "$work/log" 2>&1 < /dev/null || { tail -5 "$work/log" >&2; return 1; }
}
echo "fetching $packages of Debian $suite ..." >&2
apt_there update || die "Debian $suite cannot be reached"
apt_there install -y --download-only $packages || die "download failed"
echo "unpacking into $dir ..." >&2
mkdir -p "$dir"
for deb in "$work"/cache/archives/*.deb; do
  # Others in the closure (perl, debconf) have nothing to do here.
  case $(basename "$deb") in
  *-avr_*|avr-*|lib*|zlib1g*|gcc-*-base*) dpkg-deb -x "$deb" "$dir" || exit 1;;
  esac
done
rm -rf "$work" "$dir"/usr/share/{doc,man,locale,info}

loader=$(find "$dir" -name 'ld-linux*.so.*' ! -type d | head -1)
[ -n "$loader" ] || die "no dynamic linker in $dir"
libs=$(find "$dir" -name '*.so*' -path '*-linux-gnu/*' -printf '%h\n' \
  | sort -u | tr '\n' ':')
find "$dir/usr" -type f -perm -u+x \( -path '*/bin/*' -o -path '*/gcc/*' \) \
  | while read -r f; do
    if patchelf --print-interpreter "$f" > /dev/null 2>&1; then
      patchelf --set-interpreter "$loader" --set-rpath "${libs%:}" "$f"
    fi
  done
