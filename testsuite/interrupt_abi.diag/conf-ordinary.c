/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function that was called as an ordinary one does not become a handler.  */
#include "target.h"

#ifdef TWIN
void h (PARAMS) HANDLER;
#else
void h (PARAMS); /* { dg-note "previously declared here: give the attribute to the first declaration" } */
#endif

#ifdef TWIN
void h (PARAMS);
#else
void h (PARAMS) HANDLER; /* { dg-error "handler 'h' cannot get the '.*' interrupt ABI after it was declared without$" } */
#endif
