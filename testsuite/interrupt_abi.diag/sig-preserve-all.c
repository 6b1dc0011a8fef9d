/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "preserve-all" may have any signature, unlike a handler.  */
#include "target.h"

#ifdef TWIN
long h (long, ...) __attribute__ ((interrupt_abi ("preserve-all")));
#else
long h (long, ...) HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
#endif
