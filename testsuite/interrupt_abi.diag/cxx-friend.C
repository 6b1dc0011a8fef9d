/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A friend is not a member.  */
#include "target.h"

#ifdef TWIN
struct s
{
  HANDLER friend void h (PARAMS);
};
handler_fn h;
#else
struct s
{
  friend int h (PARAMS) HANDLER; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot return a value: the interrupted code expects none$" } */
/* { dg-note "write 'void h \\(" "" { target *-*-* } .-1 } */
};
#endif
