/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The other unit of lto-alias.c.  */
#include "target.h"

plain_fn common, a;

__attribute__ ((used)) void
_start (void)
{
#ifdef TWIN
  common (NO_ARGS);
#else
  a (NO_ARGS);
#endif
}
