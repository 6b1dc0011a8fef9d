/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The start-up code does not call a handler: main is none.  */
#include "target.h"

#ifdef TWIN
HANDLER void
h (PARAMS)
{
}
int
main (void)
{
  return 0;
}
#else
HANDLER void
main (PARAMS) /* { dg-error "'main' cannot be a handler with the '.*' interrupt ABI: the start-up code calls it$" } */
{
}
#endif
