/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes that no terminal should get are shown as question marks.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi ("\033[31m\377\n"))); /* { dg-error "unknown interrupt ABI '..31m..'$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
