/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Refuses calls to handlers, before and after inlining.  */
#include "iabi.h"

void
iabi_init_checks (const char *)
{
}
