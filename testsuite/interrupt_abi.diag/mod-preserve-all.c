/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "preserve-all" takes no vector: no CPU enters it.  */
#include "target.h"

#ifdef TWIN
int f (int) __attribute__ ((interrupt_abi ("preserve-all")));
#else
int f (int) __attribute__ ((interrupt_abi ("preserve-all", 3))); /* { dg-error "the 'preserve-all' ABI takes no vector and no modifier$" } */
/* { dg-note "functions with this ABI are called by other functions, not by the CPU$" "" { target *-*-* } .-1 } */
#endif
