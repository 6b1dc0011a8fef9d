/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A modifier is given once.  */
#include "../target.h"

#ifdef TWIN
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", 3, "swapgs")));
#else
void h (struct frame *) __attribute__ ((interrupt_abi ("x86", "swapgs", "swapgs"))); /* { dg-error "modifier 'swapgs' given twice$" } */
#endif
