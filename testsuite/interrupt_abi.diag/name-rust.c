/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rust's name of this target's ABI leads to ours.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI "-interrupt"))); /* { dg-error "unknown interrupt ABI '(\\w+)-interrupt'; did you mean '\\1'.$" } */
/* { dg-note "this compiler, for .*, has '.*', 'interrupt' and 'preserve-all'$" "" { target *-*-* } .-1 } */
#endif
