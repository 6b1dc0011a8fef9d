# SPDX-License-Identifier: GPL-3.0-or-later
# What make must know of this target: the machines it is for (as
# $(CC) -dumpmachine says, % stands for anything), the test runs
# (`make check-RUN'), the compiler of each, and whose tests it runs.
MACHINES_x86 = x86_64-% i386-% i486-% i586-% i686-%
RUNS += x86 i386
RUN_FLAGS_i386 = -m32
RUN_TARGET_i386 = x86
