/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A name that resembles no ABI.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi ("no-such-thing"))); /* { dg-error "unknown interrupt ABI 'no-such-thing'$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
