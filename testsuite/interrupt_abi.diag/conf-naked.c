/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A naked function saves nothing.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER __attribute__ ((noinline));
#else
void h (PARAMS) HANDLER __attribute__ ((naked)); /* { dg-error "handler 'h' cannot have attribute 'naked' beside 'interrupt_abi'$" } */
#endif
