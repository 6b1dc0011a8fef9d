/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array of pointers takes the ABI from a typedef.  */
#include "target.h"

#ifdef TWIN
handler_fn *a[2];
#else
void (*a[2]) (PARAMS) HANDLER; /* { dg-error "attribute 'interrupt_abi' does not reach the elements of an array$" } */
/* { dg-note "give it to a 'typedef' of the function type, and make an array of pointers to that$" "" { target *-*-* } .-1 } */
#endif
