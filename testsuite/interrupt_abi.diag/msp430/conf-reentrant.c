/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's reentrant says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (void) HANDLER __attribute__ ((noinline));
#else
void h (void) HANDLER __attribute__ ((reentrant)); /* { dg-error "handler 'h' cannot have attribute 'reentrant' beside 'interrupt_abi'$" } */
#endif
