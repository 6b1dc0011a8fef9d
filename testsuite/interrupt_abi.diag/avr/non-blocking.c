/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two ABIs of AVR are different types.  */
#include "../target.h"

void h (void) HANDLER; /* { dg-note "previously declared here" } */

#ifdef TWIN
void h2 (void) __attribute__ ((interrupt_abi ("avr-non-blocking")));
#else
void h (void) __attribute__ ((interrupt_abi ("avr-non-blocking"))); /* { dg-error "handler 'h' cannot have the 'avr-non-blocking' interrupt ABI: it already has 'avr'$" } */
#endif
