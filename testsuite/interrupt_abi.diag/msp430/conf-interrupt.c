/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's interrupt says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (void) HANDLER __attribute__ ((noinline));
#else
void h (void) HANDLER __attribute__ ((interrupt (3))); /* { dg-error "handler 'h' cannot have attribute 'interrupt' beside 'interrupt_abi'$" } */
#endif
