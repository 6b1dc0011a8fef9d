/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor has an enumerator.  */
#include "target.h"

#ifdef TWIN
enum e { one };
#else
enum e { one HANDLER }; /* { dg-error "enumerator 'one' cannot have an interrupt ABI: it is no function" } */
#endif
