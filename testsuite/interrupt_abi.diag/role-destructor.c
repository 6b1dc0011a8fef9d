/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The exit code does not call a handler.  */
#include "target.h"

#ifdef TWIN
static __attribute__ ((destructor)) void setup (void);
static void
setup (void)
{
}
HANDLER void h (PARAMS);
#else
HANDLER __attribute__ ((destructor)) void h (PARAMS);
#endif

HANDLER void
h (PARAMS) /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be a destructor: the exit code would call it$" } */
{
}
