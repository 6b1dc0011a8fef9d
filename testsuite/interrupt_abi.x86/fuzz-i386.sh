# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs on i386: as on x86-64, but for this.
. "$fuzz_home/fuzz-x86.sh"
fuzz_keys='bits=32 asm=7'
fuzz_modes=('' '' -fPIC '-mregparm=3 -DNO_LIBRARY' '-mrtd -DNO_LIBRARY'
  '-march=i386 -fcf-protection=none' -march=haswell '-march=i686 -mno-sse'
  '-mpreferred-stack-boundary=2 -DSTACK_ALIGN=4')
