/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The other unit calls what it is given, and is inlined.  */
/* { dg-do link } */
/* { dg-require-effective-target lto } */
/* { dg-options "-flto -nostdlib -O2" } */
/* { dg-additional-sources "lto-inline-b.c" } */
#include "target.h"

void run (void *, struct frame *);

HANDLER void
h (PARAMS)
{
}

static void
common (PARAMS)
{
}

__attribute__ ((used)) void
_start (void)
{
#ifdef TWIN
  run ((void *) common, 0);
#else
  run ((void *) h, 0);
  (void) common;
#endif
}
/* { dg-message "error: handler 'h' with the '.*' interrupt ABI cannot be called$" "" { target *-*-* } 11 } */
/* { dg-message "note: only the CPU enters 'h', through an interrupt vector; declared here" "" { target *-*-* } 12 } */
/* { dg-message "note: move the code to be shared" "" { target *-*-* } 11 } */
