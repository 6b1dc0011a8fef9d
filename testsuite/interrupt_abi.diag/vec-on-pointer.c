/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer has no vector: many handlers have its type.  */
#include "target.h"

#ifdef TWIN
void (*p) (PARAMS) HANDLER;
#else
void (*p) (PARAMS) __attribute__ ((interrupt_abi (HANDLER_ABI, 3))); /* { dg-error "a vector belongs to one function, not to a type$" } */
/* { dg-note "keep only the name of the ABI here, and write the rest before the declaration of the function itself$" "" { target *-*-* } .-1 } */
#endif
