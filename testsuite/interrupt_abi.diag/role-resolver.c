/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dynamic linker does not call a handler to choose a function.  With
   code generation GCC says besides that the type does not fit.  */
/* { dg-require-effective-target ifunc } */
/* { dg-options "-fsyntax-only" } */
#include "target.h"

#ifdef TWIN
plain_fn implementation;
static plain_fn *
resolve (void)
{
  return implementation;
}
HANDLER void h (PARAMS);
void chosen (PARAMS) __attribute__ ((ifunc ("resolve")));
#else
HANDLER void
resolve (PARAMS) /* { dg-note "only the CPU enters 'resolve', through an interrupt vector; declared here" } */
{
}
void chosen (PARAMS) __attribute__ ((ifunc ("resolve"))); /* { dg-error "handler 'resolve' with the '.*' interrupt ABI cannot be the resolver of 'chosen': the dynamic linker would call it$" } */
#endif
