/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler is never inlined.  */
#include "target.h"

#ifdef TWIN
static inline HANDLER void h (PARAMS) { }
void *address (void);
void *address (void) { return (void *) h; }
#else
static inline __attribute__ ((always_inline)) HANDLER void h (PARAMS) { } /* { dg-error "handler 'h' cannot have attribute 'always_inline' beside 'interrupt_abi'$" } */
#endif
