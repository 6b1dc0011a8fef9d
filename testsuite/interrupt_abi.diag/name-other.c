/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another target's ABI is known, but not one of this target.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi (OTHER_ABI))); /* { dg-error "'\\w+' is not an ABI of this target$" } */
/* { dg-note "'\\w+' is for .*; this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
