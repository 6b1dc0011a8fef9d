/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An alias of the handler, that the other unit takes for an ordinary function.  */
/* { dg-do link } */
/* { dg-require-effective-target lto } */
/* { dg-options "-flto -nostdlib -O2 -Wno-attribute-alias" } */
/* { dg-additional-sources "lto-alias-b.c" } */
#include "target.h"

HANDLER void
h (PARAMS)
{
}

void a (PARAMS) __attribute__ ((alias ("h")));

void
common (PARAMS)
{
}
/* { dg-message "error: handler 'h' with the '.*' interrupt ABI cannot be called through its other name 'a'$" "" { target *-*-* } 13 } */
/* { dg-message "note: only the CPU enters 'h', through an interrupt vector; declared here" "" { target *-*-* } 10 } */
/* { dg-message "note: move the code to be shared" "" { target *-*-* } 13 } */
