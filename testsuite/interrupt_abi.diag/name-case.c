/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names are in small letters.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi ("interrupt")));
#else
void h (PARAMS) __attribute__ ((interrupt_abi ("INTERRUPT"))); /* { dg-error "unknown interrupt ABI 'INTERRUPT'; did you mean 'interrupt'.$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
