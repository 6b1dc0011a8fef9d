/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A computation with floating-point values; a copy of one needs no vector
   register.  One error, however many statements GCC makes of it.  */
#include "../target.h"

volatile double x, y;
HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
#ifdef TWIN
  static double z;
  __builtin_memcpy (&z, (void *) &y, sizeof z);
#else
  x = y * 2 + x; /* { dg-error "interrupt handler 'h' computes with type 'double', which needs vector or x87 registers$" } */
  /* { dg-note "a handler preserves general registers only" "" { target *-*-* } .-1 } */
#endif
}
