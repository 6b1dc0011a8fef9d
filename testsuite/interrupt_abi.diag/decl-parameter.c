/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has a parameter.  */
#include "target.h"

#ifdef TWIN
void g (void (*p) (PARAMS) HANDLER);
#else
void g (int p HANDLER); /* { dg-error "parameter 'p' cannot have an interrupt ABI: it is no function" } */
#endif
