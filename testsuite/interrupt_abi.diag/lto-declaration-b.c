/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The other unit of lto-declaration.c.  */
#include "target.h"

plain_fn common;
plain_fn h;

__attribute__ ((used)) void
_start (void)
{
#ifdef TWIN
  common (NO_ARGS);
#else
  h (NO_ARGS);
#endif
}
