/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The other unit of lto-table.c.  */
#include "target.h"

extern void *const table[];

HANDLER void
h (PARAMS)
{
}

static void
common (PARAMS)
{
}

#ifdef TWIN
void *const table[] = { (void *) h, (void *) common };
#else
void *const table[] = { (void *) common, (void *) h };
#endif
