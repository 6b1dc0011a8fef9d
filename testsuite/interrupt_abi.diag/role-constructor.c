/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The start-up code does not call a handler.  */
#include "target.h"

#ifdef TWIN
static __attribute__ ((constructor)) void setup (void);
static void
setup (void)
{
}
HANDLER void h (PARAMS);
#else
HANDLER __attribute__ ((constructor)) void h (PARAMS);
#endif

HANDLER void
h (PARAMS) /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be a constructor: the start-up code would call it$" } */
{
}
