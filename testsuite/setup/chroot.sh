#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/chroot.sh SUITE COMMAND...
# Runs COMMAND, as root, in a minimal system of Debian's SUITE that is kept in
# the per-user cache and made by debootstrap the first time, from the mirror
# that this machine's apt uses.  The project is copied to
# /src there (build/ left out); the lock is held until COMMAND ends.  Exit status 77: the system cannot be had here (why is said).
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
suite=$1
shift
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/interrupt_abi/suites
dir=$cache/$suite

unsupported () { echo "UNSUPPORTED: Debian $suite: $*" >&2; exit 77; }

[ "$(id -u)" -eq 0 ] || unsupported "needs root: sudo make check-matrix"
"$here/packages.sh" matrix || unsupported "no debootstrap"
mkdir -p "$cache"
exec 9> "$cache/$suite.lock"
flock 9

if [ ! -f "$dir/.made" ]; then
  uri=$("$here/mirror.sh") || unsupported "apt knows no Debian mirror"
  echo "Making a minimal Debian $suite in $dir (a minute or two) ..." >&2
  rm -rf "$dir"
  script=/usr/share/debootstrap/scripts/$suite
  # A suite younger than this debootstrap.
  [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
  debootstrap --variant=minbase "$suite" "$dir" "$uri" "$script" \
    > "$cache/$suite.log" 2>&1 \
    || { tail -5 "$cache/$suite.log" >&2; unsupported "debootstrap failed"; }
  # Nothing is started in there, and no manuals.
  printf '#!/bin/sh\nexit 101\n' > "$dir/usr/sbin/policy-rc.d"
  chmod +x "$dir/usr/sbin/policy-rc.d"
  printf 'path-exclude=/usr/share/%s/*\n' doc man locale \
    > "$dir/etc/dpkg/dpkg.cfg.d/small"
  # A mirror may be a snapshot, or a little behind.
  echo 'Acquire::Check-Valid-Until "false";' \
    > "$dir/etc/apt/apt.conf.d/valid-until"
  touch "$dir/.made"
fi

cp -L /etc/resolv.conf "$dir/etc/resolv.conf" 2>/dev/null
# apt's ways to its mirror (a proxy, say) are this machine's.
for f in /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf; do
  [ -f "$f" ] && cp "$f" "$dir/etc/apt/apt.conf.d/"
done
# build/ there stays, and with it what has been built.
mkdir -p "$dir/src"
find "$dir/src" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
tar -C "$root" --exclude=./build --exclude=./.git -cf - . \
  | tar -C "$dir/src" --no-same-owner -xf - || exit 1

# Mounts live as long as the command; a container may forbid them, and most
# of what is done there works without.
export dir
unshare -m true 2>/dev/null && separate="unshare -m" || separate=
exec $separate bash -c '
  if [ -n "$1" ]; then
    mount -t proc proc "$dir/proc" 2>/dev/null
    mount --rbind /dev "$dir/dev" 2>/dev/null
  fi
  shift
  exec chroot "$dir" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
    LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive TERM=dumb \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" \
    RUNTESTFLAGS="${RUNTESTFLAGS:-}" "$@"' - "$separate" "$@"
