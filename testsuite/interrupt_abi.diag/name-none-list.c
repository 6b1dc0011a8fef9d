/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ABI must be named, also in an empty list.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi ())); /* { dg-error "attribute 'interrupt_abi' needs the name of an ABI$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
