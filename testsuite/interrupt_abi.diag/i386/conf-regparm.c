/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC's regparm says something else of the same function.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) HANDLER __attribute__ ((noinline));
#else
void h (struct frame *) HANDLER __attribute__ ((regparm (2))); /* { dg-error "handler 'h' cannot have attribute 'regparm' beside 'interrupt_abi'$" } */
#endif
