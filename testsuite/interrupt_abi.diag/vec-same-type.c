/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers of different vectors have the same type, handlers and plain functions do not.  */
#include "target.h"

void a (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3)));
void b (PARAMS) __attribute__ ((interrupt_abi ("interrupt", 4)));

#ifdef TWIN
extern int check[__builtin_types_compatible_p (__typeof__ (a), __typeof__ (b)) ? 1 : -1];
handler_fn *both[] = { a, b };
#else
extern int check[__builtin_types_compatible_p (plain_fn, __typeof__ (b)) ? 1 : -1]; /* { dg-error "size of array 'check' is negative" } */
#endif
