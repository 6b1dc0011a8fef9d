/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A string with a NUL in it is no name, whatever stands before.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi ("interrupt")));
#else
void h (PARAMS) __attribute__ ((interrupt_abi ("interrupt\0 more"))); /* { dg-error "the ABI in attribute 'interrupt_abi' must be named by a string$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
