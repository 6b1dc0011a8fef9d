/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers and functions overload by their parameters only.  */
#include "target.h"

#ifdef HANDLER_HAS_FRAME
#define ARGS_0 (struct frame *) 0
#else
#define ARGS_0
#endif
void h (PARAMS) HANDLER; /* { dg-note "only the CPU enters" } */
void h (double, double);

#ifdef TWIN
void g () { h (1.0, 2.0); }
#else
void g () { h (ARGS_0); } /* { dg-error "handler 'void h\\(.*\\)' with the '.*' interrupt ABI cannot be called$|handler 'h' with the '.*' interrupt ABI cannot be called$" } */
/* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
#endif
