/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A call that GCC makes up on the way to RTL is refused as one in the source
   is, and once: the audit has no more to say of the handler.  */
#include "../target.h"

char *to;
unsigned long size;
HANDLER void h (PARAMS) /* { dg-note "the handler is declared here$" } */
{
#ifndef TWIN
  __builtin_memset (to, 0, size); /* { dg-error "interrupt handler 'h' calls '(__builtin_)?memset', which may change (vector|x87) registers$" } */
  /* { dg-note "a handler preserves general registers only; compile what it calls with '-mgeneral-regs-only', or give it '__attribute__.*general-regs-only.*'$" "" { target *-*-* } .-1 } */
#else
  __builtin_memset (to, 0, 8);
#endif
}
