/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's ms_abi says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER __attribute__ ((noinline));
#else
void h (struct frame *) HANDLER __attribute__ ((ms_abi)); /* { dg-error "handler 'h' cannot have attribute 'ms_abi' beside 'interrupt_abi'$" } */
#endif
