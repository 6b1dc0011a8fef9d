/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A declaration in a block is checked as well.  */
#include "target.h"

#ifdef TWIN
void f (void);
void
f (void)
{
  void h (PARAMS) HANDLER;
  void *p = (void *) h;
  (void) p;
}
#else
void f (void);
void
f (void)
{
  int h (PARAMS) HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
}
#endif
