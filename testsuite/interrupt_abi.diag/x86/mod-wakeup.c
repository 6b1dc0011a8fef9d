/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another target's modifier is unknown.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER;
#else
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", "wakeup"))); /* { dg-error "unknown modifier 'wakeup'$" } */
/* { dg-note "(modifiers known here: '.*'|there are no modifiers for this target)$" "" { target *-*-* } .-1 } */
#endif
