/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has a static member.  */
#include "target.h"

#ifdef TWIN
struct s
{
  static void (*v) (PARAMS) HANDLER;
};
#else
struct s
{
  static int v HANDLER; /* { dg-error "variable 's::v' cannot have an interrupt ABI: it is no function" } */
};
#endif
