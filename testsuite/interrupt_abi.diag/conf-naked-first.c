/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whichever of the two comes first.  */
#include "target.h"

#ifdef TWIN
__attribute__ ((cold)) HANDLER void h (PARAMS);
#else
__attribute__ ((naked)) HANDLER void h (PARAMS); /* { dg-error "handler 'h' cannot have attribute 'naked' beside 'interrupt_abi'$" } */
#endif
