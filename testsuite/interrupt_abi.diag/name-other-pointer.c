/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor is it one for a pointer.  */
#include "target.h"

#ifdef TWIN
void (*p) (PARAMS) HANDLER;
#else
void (*p) (PARAMS) __attribute__ ((interrupt_abi (OTHER_ABI))); /* { dg-error "'\\w+' is not an ABI of this target$" } */
/* { dg-note "'\\w+' is for" "" { target *-*-* } .-1 } */
#endif
