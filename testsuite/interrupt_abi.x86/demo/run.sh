#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh TARGET IMAGE (TARGET x86, x86-64 or i386)
# Boots IMAGE in QEMU, shows its console, and exits with 0 when the kernel
# says PASS, 1 when it says FAIL, resets or hangs, 2 when it cannot be run.
case $1 in
i386) qemu=qemu-system-i386 ;;
*) qemu=qemu-system-x86_64 ;;
esac
command -v "$qemu" >/dev/null || {
  echo "$qemu is missing; install it with: apt-get install qemu-system-x86" >&2
  exit 2
}
# No KVM: any machine can do this.
timeout "${DEMO_TIMEOUT:-60}" "$qemu" -kernel "$2" -machine pc,accel=tcg \
  -cpu max -m 64 -display none -monitor none -serial stdio -no-reboot \
  -nodefaults -device isa-debug-exit,iobase=0xf4,iosize=4 </dev/null
# EXIT_PASS and EXIT_FAIL of lib/console.c, doubled and 1 added.
status=$?
case $status in
33) exit 0 ;;
35) ;;
0) echo "FAIL: the machine reset (triple fault)" ;;
124) echo "FAIL: no end within ${DEMO_TIMEOUT:-60} s" ;;
*) echo "FAIL: $qemu ended with status $status" ;;
esac
exit 1
