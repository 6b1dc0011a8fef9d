/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An unknown modifier; those known are listed.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3, "quickly"))); /* { dg-error "unknown modifier 'quickly'$" } */
/* { dg-note "(modifiers known here: '.*'|there are no modifiers for this target)$" "" { target *-*-* } .-1 } */
#endif
