/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same in extern "C", as a C header has it.  */
#include "target.h"

extern "C" {
#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS); /* { dg-note "previously declared here: give the attribute to the first declaration" } */
#endif
}

#ifdef TWIN
void h (PARAMS) { }
handler_fn *p = h;
#else
void h (PARAMS) HANDLER; /* { dg-error "handler 'h' cannot get the '.*' interrupt ABI after it was declared without$" } */
#endif
