/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC 15's noblock asks for what "avr-non-blocking" does; GCC only warned that
   the function is none of its own, and the handler blocked.  */
#include "../target.h"

#ifdef TWIN
void h (void) HANDLER __attribute__ ((noinline));
#else
void __vector_3 (void) HANDLER __attribute__ ((noblock)); /* { dg-error "handler '__vector_3' cannot have attribute 'noblock' beside 'interrupt_abi'$" "" { target gcc15+ } } */
/* { dg-warning "'noblock' attribute directive ignored" "" { target !gcc15+ } .-1 } */
#endif
