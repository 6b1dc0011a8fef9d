/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A name of 64 kB is shown in part.  */
#include "../target.h"

#define C4(X) X X X X

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi (C4 (C4 (C4 (C4 (C4 (C4 ("0123456789abcdef"))))))))); /* { dg-error "unknown interrupt ABI '0123456789abcdef0123456789abcdef01234567\\.\\.\\.'$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
