/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The other unit declares the handler as an ordinary function and calls it.  */
/* { dg-do link } */
/* { dg-require-effective-target lto } */
/* { dg-options "-flto -nostdlib -O0" } */
/* { dg-additional-sources "lto-declaration-b.c" } */
#include "target.h"

HANDLER void
h (PARAMS)
{
}

void
common (PARAMS)
{
}
/* { dg-message "warning: type of 'h' does not match original declaration" "" { target *-*-* } 6 } */
/* { dg-message "note: 'h' was previously declared here" "" { target *-*-* } 10 } */
/* { dg-message "error: handler 'h' with the '.*' interrupt ABI cannot be called$" "" { target *-*-* } 14 } */
/* { dg-message "note: only the CPU enters 'h', through an interrupt vector; declared here" "" { target *-*-* } 10 } */
/* { dg-message "note: move the code to be shared" "" { target *-*-* } 14 } */
