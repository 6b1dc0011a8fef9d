/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor two ABIs in a pointer.  */
#include "target.h"

#ifdef TWIN
void (*p) (PARAMS) HANDLER HANDLER;
#else
void (*p) (PARAMS) HANDLER __attribute__ ((interrupt_abi ("preserve-all"))); /* { dg-error "type of 'p' cannot have the '.*' interrupt ABI: it already has '.*'$" } */
#endif
