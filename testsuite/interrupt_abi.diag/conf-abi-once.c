/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor two ABIs in one declaration.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER HANDLER;
#else
void h (PARAMS) HANDLER __attribute__ ((interrupt_abi ("preserve-all"))); /* { dg-error "(function|handler) 'h' cannot have the '.*' interrupt ABI: it already has '.*'$" } */
#endif
