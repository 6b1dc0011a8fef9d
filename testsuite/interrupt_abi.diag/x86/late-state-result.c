/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A "preserve-all" function has no vector register for its result.  */
#include "../target.h"

#ifdef TWIN
__attribute__ ((interrupt_abi ("preserve-all"))) long f (long x) { return x; }
#else
__attribute__ ((interrupt_abi ("preserve-all"))) double f (long x) { return x; } /* { dg-error "'preserve-all' function 'f' cannot return 'double', which needs a vector or x87 register$" } */
/* { dg-note "a function with this ABI preserves general registers only; pass a pointer instead$" "" { target *-*-* } .-1 } */
#endif
