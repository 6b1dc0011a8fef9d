/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The other unit of lto-inline.c.  */
#include "target.h"

void run (void *, struct frame *);

void
run (void *address, struct frame *f)
{
  (void) f;
  ((plain_fn *) address) (ARGS);
}
