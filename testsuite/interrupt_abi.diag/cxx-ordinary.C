/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An ordinary function does not become a handler.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS); /* { dg-note "previously declared here" } */
#endif

#ifdef TWIN
void h (PARAMS);
#else
void h (PARAMS) HANDLER; /* { dg-error "handler 'h' cannot get the '.*' interrupt ABI after it was declared without$" } */
#endif
