/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor to the definition.  */
#include "../target.h"

#ifdef TWIN
HANDLER void h (void) { }
#else
HANDLER void h (int i) { (void) i; } /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot have parameters: the CPU passes none$" } */
/* { dg-note "write 'void h \\(void\\)'$" "" { target *-*-* } .-1 } */
#endif
