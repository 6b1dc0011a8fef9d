/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has a member of a structure.  */
#include "target.h"

#ifdef TWIN
struct s { void (*m) (PARAMS) HANDLER; };
#else
struct s { int m HANDLER; }; /* { dg-error "member 'm' cannot have an interrupt ABI: it is no function" } */
#endif
