/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A frame may depend on a template argument.  */
#include "../target.h"

#ifdef TWIN
template <class T>
HANDLER void h (T *) { }
void *p = (void *) h<frame>;
#else
template <class T>
HANDLER void h (T *) { } /* { dg-error "the first parameter of handler 'h<char>' points to a type of 1 bytes" } */
/* { dg-note "use 'struct interrupt_abi_frame' of '<interrupt_abi.h>', 'void' or an incomplete type$" "" { target *-*-* } .-1 } */
void *p = (void *) h<char>; /* { dg-message "required from here" } */
/* { dg-message "In instantiation of" "" { target *-*-* } 0 } */
#endif
