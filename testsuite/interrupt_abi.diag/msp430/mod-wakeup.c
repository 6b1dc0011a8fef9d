/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "wakeup" is known, and given once.  */
#include "../target.h"

#ifdef TWIN
void h (void) __attribute__ ((interrupt_abi ("msp430", 3, "wakeup")));
#else
void h (void) __attribute__ ((interrupt_abi ("msp430", 3, "wakeup", "wakeup"))); /* { dg-error "modifier 'wakeup' given twice$" } */
#endif
