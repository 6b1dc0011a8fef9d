#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/packages.sh PURPOSE...
# Makes sure that the Debian packages for each PURPOSE (build, check, source,
# lint, or a test run: x86, avr, ...) are installed: as root by installing
# what is missing, otherwise by printing the one command that does, and
# failing.  The lists are the files testsuite/*/packages-PURPOSE; a line is a
# package, # starts a comment.
here=$(cd "$(dirname "$0")" && pwd)
major=$(${CC:-gcc} -dumpversion 2>/dev/null)
major=${major%%.*}
headers=$(${CC:-gcc} -print-file-name=plugin 2>/dev/null)/include/gcc-plugin.h
case $(${CC:-gcc} -dumpmachine 2>/dev/null) in
avr*|msp430*) # Not the native compiler.
  major=$(gcc -dumpversion | cut -d. -f1);;
esac

# The release that Debian's package gcc stands for.
packaged ()
{
  apt-cache depends gcc 2>/dev/null \
    | sed -n 's/.*Depends: gcc-\([0-9][0-9]*\)$/\1/p' | head -n 1
}

if [ -z "$major" ]; then # No compiler yet.
  major=$(packaged)
  if [ -z "$major" ] && [ "$(id -u)" -eq 0 ]; then
    apt-get update >&2
    major=$(packaged)
  fi
fi

wanted=$(for purpose; do
    for list in "$here"/../*/packages-"$purpose"; do
      [ -f "$list" ] && sed 's/#.*//' "$list"
    done
  done | sed "s/@MAJOR@/$major/" | tr -s ' \t\n' '\n\n\n' | sort -u)
if [ -f "$headers" ]; then # Wherever they come from.
  wanted=$(echo "$wanted" | grep -v '^gcc-.*-plugin-dev$')
fi

if ! command -v dpkg-query > /dev/null 2>&1; then
  echo "not a Debian system: make sure to have what these packages have:" \
    $wanted >&2
  exit 0
fi
missing=
for package in $wanted; do
  status=$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)
  case $status in
  ?i*) ;;
  *) missing="$missing $package";;
  esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
  echo "These Debian packages are missing; install them with this command:" >&2
  echo "  sudo apt-get install --no-install-recommends$missing" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
echo "Installing Debian packages:$missing" >&2
options="-y --no-install-recommends -o DPkg::Lock::Timeout=600"
# A fresh machine has no package lists, an old one stale ones.
if ! apt-get install -s $options $missing > /dev/null 2>&1; then
  apt-get update >&2 || echo "apt-get update failed; trying on" >&2
fi
apt-get install $options $missing < /dev/null >&2 && exit 0
apt-get update >&2 && apt-get install $options $missing < /dev/null >&2 \
  && exit 0
echo "Could not install:$missing" >&2
exit 1
