/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's interrupt says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (void) HANDLER __attribute__ ((noinline));
#else
void __vector_3 (void) HANDLER __attribute__ ((interrupt)); /* { dg-error "handler '__vector_3' cannot have attribute 'interrupt' beside 'interrupt_abi'$" } */
#endif
