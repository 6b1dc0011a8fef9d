/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Adjacent strings are one name.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi ("inter" "rupt")));
#else
void h (PARAMS) __attribute__ ((interrupt_abi ("inter" "rupts"))); /* { dg-error "unknown interrupt ABI 'interrupts'; did you mean 'interrupt'.$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
