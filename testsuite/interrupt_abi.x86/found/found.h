/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the programs here share.  START is what is done before each entry of
   the handler, with N the number of the entry.  */
#include "fuzz.h"

#ifndef START
#define START g[7] = n, in = n & 3
#endif

static num g[12], h[4];
static volatile int in;

static void fuzz_start (unsigned long n) { START; }
static void fuzz_finish (void) {}
static NOIPA void keep (void *p) { __asm__ volatile ("" : : "r"(p) : "memory"); }
