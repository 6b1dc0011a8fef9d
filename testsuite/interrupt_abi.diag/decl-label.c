/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has a label.  */
#include "target.h"

void g (void);

#ifdef TWIN
void
g (void)
{
 l: __attribute__ ((unused));
  goto l;
}
#else
void
g (void)
{
 l: HANDLER; /* { dg-error "label 'l' cannot have an interrupt ABI: it is no function" } */
  goto l;
}
#endif
