/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor in a template, whether anything instantiates it or not.  */
#include "target.h"

handler_fn h;
void call (plain_fn *);
extern void *address;

#ifdef TWIN
template <class T> void f (T) { address = (void *) h; address = reinterpret_cast<void *> (&h); }
template void f (int);
#else
template <class T> void f (T) { call ((plain_fn *) h); } /* { dg-error "a pointer to a function with the '.*' interrupt ABI cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address" "" { target *-*-* } .-1 } */
template <class T> void g (T) { call (reinterpret_cast<plain_fn *> (&h)); } /* { dg-error "cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address" "" { target *-*-* } .-1 } */
template void g (int);
template <class T> void k (T p) { call ((plain_fn *) p); } /* { dg-error "cannot become a pointer to an ordinary function$" } */
/* { dg-note "only the CPU may enter a handler: keep its address" "" { target *-*-* } .-1 } */
template void k (handler_fn *); /* { dg-message "required from here" } */
#endif
