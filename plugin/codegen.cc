/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a handler clobbers, saves and returns by.  */
#include "backend.h"

void
iabi_init_codegen (const char *)
{
}
