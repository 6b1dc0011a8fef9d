/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A handler that another declaration defines as an ordinary function: what a
   vector table of this unit holds would end in a return from a function.  */
#include "target.h"

HANDLER void h (PARAMS); /* { dg-note "declared with it here: give the definition the same attribute" "" { target *-*-* } } */
__attribute__ ((interrupt_abi ("preserve-all"))) void p (void); /* { dg-note "declared with it here" "" { target *-*-* } } */
extern void *table[2];
void *table[2] = { (void *) h, (void *) p };

#ifdef TWIN
HANDLER void definition (PARAMS) __asm__ ("h");
__attribute__ ((interrupt_abi ("preserve-all"))) void other (void) __asm__ ("p");
#else
void definition (PARAMS) __asm__ ("h");
void other (void) __asm__ ("p");
#endif

void
definition (PARAMS) /* { dg-error "'definition' defines 'h', but not with its '.*' interrupt ABI$" } */
{
}

void
other (void) /* { dg-error "'other' defines 'p', but not with its 'preserve-all' interrupt ABI$" } */
{
}
