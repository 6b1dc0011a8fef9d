/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A misspelled name is mended.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi ("interrupt")));
#else
void h (PARAMS) __attribute__ ((interrupt_abi ("interupt"))); /* { dg-error "unknown interrupt ABI 'interupt'; did you mean 'interrupt'.$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
