/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor in an initialiser.  */
#include "target.h"

handler_fn h;
extern plain_fn *p;
extern handler_fn *q;

#ifdef TWIN
struct entry { int n; void *entry; };
struct entry table[] = {
  { 1, 0 },
  { 2, (void *) h },
};
#else
struct entry { int n; plain_fn *entry; };
struct entry table[] = {
  { 1, 0 },
  { 2, (plain_fn *) h }, /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address in a 'void \\*' or an integer, or in a pointer whose type has 'interrupt_abi \\(.*\\)'$" "" { target *-*-* } .-1 } */
};
#endif
