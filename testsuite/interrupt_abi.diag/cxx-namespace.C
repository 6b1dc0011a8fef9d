/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In a namespace too.  */
#include "target.h"

#ifdef TWIN
namespace n
{
  void h (PARAMS) HANDLER;
}
void n::h (PARAMS) { }
handler_fn *p = n::h;
#else
namespace n
{
  int h (PARAMS) HANDLER; /* { dg-error "handler '(n::)?h' with" } */
/* { dg-note "write 'void (n::)?h \\(" "" { target *-*-* } .-1 } */
}
#endif
