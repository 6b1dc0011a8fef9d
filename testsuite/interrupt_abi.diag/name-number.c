/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number is no name.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi (14))); /* { dg-error "the ABI in attribute 'interrupt_abi' must be named by a string$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
