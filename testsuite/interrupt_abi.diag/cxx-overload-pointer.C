/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers of different ABIs are different types for overloading.  */
/* { dg-additional-options "-Wno-narrowing" } */
#include "target.h"

handler_fn h;
char f (handler_fn *);
long f (plain_fn *);

#ifdef TWIN
int check[sizeof (f (h)) == 1 ? 1 : -1];
#else
int check[sizeof (f (h)) == sizeof (long) ? 1 : -1]; /* { dg-error "size .* is negative|narrowing" } */
#endif
