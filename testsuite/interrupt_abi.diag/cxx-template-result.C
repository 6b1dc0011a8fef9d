/* SPDX-License-Identifier: GPL-3.0-or-later */
/* So may the signature.  */
#include "target.h"

#ifdef TWIN
template <class T>
HANDLER T h (PARAMS) { return T (); }
void *p = (void *) h<void>;
#else
template <class T>
HANDLER T h (PARAMS) { return T (); } /* { dg-error "handler 'h<int>' with the '.*' interrupt ABI cannot return a value" } */
/* { dg-note "write 'void h<int> \\(" "" { target *-*-* } .-1 } */
void *p = (void *) h<int>; /* { dg-message "required from here" } */
/* { dg-message "In instantiation of" "" { target *-*-* } 0 } */
#endif
