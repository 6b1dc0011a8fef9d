/* SPDX-License-Identifier: GPL-3.0-or-later */
/* And in whichever declaration.  */
#include "target.h"

void h (PARAMS) HANDLER;

#ifdef TWIN
__attribute__ ((used)) void h (PARAMS);
#else
__attribute__ ((naked)) void h (PARAMS); /* { dg-error "handler 'h' cannot have attribute 'naked' beside 'interrupt_abi'$" } */
#endif
