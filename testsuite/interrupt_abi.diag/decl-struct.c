/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has a structure.  */
#include "target.h"

#ifdef TWIN
struct s { handler_fn *m; };
#else
struct HANDLER s { int m; }; /* { dg-error "this type cannot have an interrupt ABI: it is no function" } */
#endif
