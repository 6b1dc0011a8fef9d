/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable has no ABI.  */
#include "target.h"

#ifdef TWIN
void (*v) (PARAMS) HANDLER;
#else
int v HANDLER; /* { dg-error "variable 'v' cannot have an interrupt ABI: it is no function" } */
#endif
