/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's wakeup says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (void) HANDLER __attribute__ ((noinline));
#else
void h (void) HANDLER __attribute__ ((wakeup)); /* { dg-error "handler 'h' cannot have attribute 'wakeup' beside 'interrupt_abi'$" } */
#endif
