/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has a type of objects.  */
#include "target.h"

#ifdef TWIN
typedef void t (PARAMS) HANDLER;
#else
typedef int t HANDLER; /* { dg-error "type 't' cannot have an interrupt ABI: it is no function" } */
#endif
