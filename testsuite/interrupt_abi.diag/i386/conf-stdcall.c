/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's stdcall says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER __attribute__ ((noinline));
#else
void h (struct frame *) HANDLER __attribute__ ((stdcall)); /* { dg-error "handler 'h' cannot have attribute 'stdcall' beside 'interrupt_abi'$" } */
#endif
