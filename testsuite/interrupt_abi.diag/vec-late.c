/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The vector comes right after the name.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
#else
void h (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3, "nonsense", 4))); /* { dg-error "unknown modifier 'nonsense'$" } */
/* { dg-note "(modifiers known here|there are no modifiers)" "" { target *-*-* } .-1 } */
#endif
