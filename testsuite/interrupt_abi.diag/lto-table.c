/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant table of the other unit holds the address of the handler.  */
/* { dg-do link } */
/* { dg-require-effective-target lto } */
/* { dg-options "-flto -nostdlib -O2" } */
/* { dg-additional-sources "lto-table-b.c" } */
#include "target.h"

extern void *const table[];

__attribute__ ((used)) void
_start (void)
{
  ((plain_fn *) table[1]) (NO_ARGS);
}
/* { dg-message "error: handler 'h' with the '.*' interrupt ABI cannot be called$" "" { target *-*-* } 14 } */
/* { dg-message "note: only the CPU enters 'h', through an interrupt vector; declared here" "" { target *-*-* } 8 } */
/* { dg-message "note: move the code to be shared" "" { target *-*-* } 14 } */
