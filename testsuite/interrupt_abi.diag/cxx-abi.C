/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function has one ABI.  */
#include "target.h"

void h (PARAMS) HANDLER; /* { dg-note "previously declared here" } */

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS) __attribute__ ((interrupt_abi ("preserve-all"))); /* { dg-error "function 'h' cannot have the 'preserve-all' interrupt ABI: it already has" } */
#endif
