/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler is one function, not one that the dynamic linker chooses.  */
/* { dg-require-effective-target ifunc } */
#include "target.h"

plain_fn implementation;
handler_fn implementation_h;
#ifdef TWIN
static plain_fn *
resolve (void)
{
  return implementation;
}
extern plain_fn h __attribute__ ((ifunc ("resolve")));
#else
static __attribute__ ((used)) handler_fn *
resolve (void)
{
  return implementation_h;
}
extern handler_fn h __attribute__ ((ifunc ("resolve"))); /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be an indirect function: the vector needs its address$" } */
#endif
