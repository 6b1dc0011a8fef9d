/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's no_caller_saved_registers says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER __attribute__ ((noinline));
#else
void h (struct frame *) HANDLER __attribute__ ((no_caller_saved_registers)); /* { dg-error "handler 'h' cannot have attribute 'no_caller_saved_registers' beside 'interrupt_abi'$" } */
#endif
