#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: testsuite/setup/build-cross.sh avr|msp430-elf CACHE
# Builds binutils and GCC 12.2 for that target from Debian's gcc-12-source and
# binutils-source into CACHE/TARGET-gcc-12.2.0.  Logs in CACHE/build.
set -u
here=$(cd "$(dirname "$0")" && pwd)
target=$1
cache=$2
name=$target-gcc-12.2.0
prefix=$cache/$name
work=$cache/build/$name
log=$work/log
jobs=$(nproc 2>/dev/null || echo 2)
started=$(date +%s)

die ()
{
  echo "FAILED: $*" >&2
  [ -f "$log" ] && { echo "end of $log:"; tail -20 "$log"; } >&2
  exit 1
}

# step MINUTES WHAT COMMAND...: runs it into the log, says how long it took.
step ()
{
  local minutes=$1 what=$2 begin
  shift 2
  begin=$(date +%s)
  printf '  %s (about %s min) ... ' "$what" "$minutes" >&2
  "$@" >> "$log" 2>&1 < /dev/null || { echo >&2; die "$what"; }
  echo "$((($(date +%s) - begin + 30) / 60)) min" >&2
}

cat >&2 <<EOF
No ready $target-gcc here: building GCC 12.2 for $target from Debian's sources
into $prefix.
This takes about 12 minutes on 2 cores and 3 GB of disk (given back at the
end), once for this user.
EOF
purposes=source
[ "$target" = avr ] && purposes="source avr"
"$here/packages.sh" $purposes || exit 1
rm -rf "$work" "$prefix"
mkdir -p "$work/binutils" "$work/gcc" || exit 1

# $1 a source package's folder, $2 its tarball, $3 the top of its tree.
# Unpacked once for all targets: $3 is left to them.
unpack ()
{
  local tarball
  tarball=$(echo /usr/src/$1/$2-*.tar.*)
  [ -f "$tarball" ] || die "no tarball of $2 in /usr/src/$1"
  mkdir -p "$cache/build/src"
  if [ ! -f "$cache/build/src/$2.ok" ]; then
    tar -C "$cache/build/src" -xf "$tarball" || return 1
    touch "$cache/build/src/$2.ok"
  fi
  eval "$3=$(echo "$cache/build/src/$2"-*/)"
}

# Only what a cross compiler needs to be built, and no test suites.
step 1 "unpacking binutils" unpack binutils binutils binutils_src
step 1 "unpacking GCC" unpack gcc-12 gcc gcc_src

binutils ()
{
  cd "$work/binutils" && "$binutils_src/configure" --target=$target \
    --prefix="$prefix" --disable-nls --disable-werror --disable-gdb \
    --disable-sim --disable-gprofng --disable-gprof --without-zstd \
    CFLAGS='-O1 -g0' CXXFLAGS='-O1 -g0' MAKEINFO=true \
    && make -j"$jobs" MAKEINFO=true all-gas all-ld all-binutils \
    && make MAKEINFO=true install-gas install-ld install-binutils
}
step 2 "binutils" binutils
PATH=$prefix/bin:$PATH

case $target in
avr)
  # Without these two, libgcc has 57 multilibs and takes half an hour.
  flags="--with-avrlibc --with-double=32 --with-long-double=32"
  mkdir -p "$prefix/avr"
  # Debian's avr-libc: device specs, start files and headers are found.
  ln -sfn /usr/lib/avr/include "$prefix/avr/include"
  rm -rf "$prefix/avr/lib" # Only ld's scripts, which ld has built in.
  ln -sfn /usr/lib/avr/lib "$prefix/avr/lib";;
*) flags="--with-newlib --without-headers";;
esac
configure_gcc ()
{
  cd "$work/gcc" && "$gcc_src/configure" --target=$target --prefix="$prefix" \
    --enable-languages=c,c++ --enable-plugin --disable-nls --disable-libssp \
    --disable-libquadmath --disable-bootstrap --disable-libstdcxx \
    --disable-gcov --with-system-zlib $flags \
    CFLAGS='-O1 -g0' CXXFLAGS='-O1 -g0' MAKEINFO=true
}
step 1 "configuring GCC" configure_gcc
# Debian's tarball has no manuals: nothing is to be made of them.  Without
# tm.texi make would stop; its stamp is not out of date for years.
make_gcc ()
{
  mkdir -p "$work/gcc/gcc"
  touch -d '10 years' "$work/gcc/gcc/s-tm-texi"
  make -C "$work/gcc" MAKEINFO=true BUILD_INFO= GENERATED_MANPAGES= "$@"
}
step 8 "GCC" make_gcc -j"$jobs" all-gcc
step 3 "libgcc" make_gcc -j"$jobs" all-target-libgcc
install_gcc ()
{
  make_gcc install-gcc install-target-libgcc || return 1
  # Plugins link against the compilers' dynamic symbols: keep those.
  find "$prefix" -type f -perm -u+x \( -path '*/bin/*' -o -path '*/libexec/*' \) \
    -exec strip --strip-unneeded {} + 2>/dev/null
  return 0
}
step 1 "installing" install_gcc
rm -rf "$work"
echo "$name built in $((($(date +%s) - started + 30) / 60)) minutes" >&2
