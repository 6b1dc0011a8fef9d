/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler has one version, not one for each kind of CPU.  */
/* { dg-require-effective-target ifunc } */
#include "target.h"

#ifdef TWIN
__attribute__ ((target_clones ("avx", "default"))) void
work (PARAMS)
{
}
HANDLER void
h (PARAMS)
{
}
#else
HANDLER __attribute__ ((target_clones ("avx", "default"))) void
h (PARAMS) /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot have several versions: the vector needs one address$" } */
{
}
#endif
