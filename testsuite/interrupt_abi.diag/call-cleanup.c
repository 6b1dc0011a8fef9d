/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a scope does not call a handler.  */
/* { dg-additional-options "-DNO_FRAME" { target !native } } */
#include "target.h"

#ifdef NO_FRAME
/* The cleanup of a variable gets its address: no such call fits a handler
   without parameters, and GCC says so.  */
handler_fn h; /* { dg-note "only the CPU enters 'h'" "" { target !native } } */
/* { dg-note "declared here" "" { target !native } .-1 } */
static inline void put (struct frame *f) { (void) f; }
#else
handler_fn h; /* { dg-note "only the CPU enters 'h', through an interrupt vector; declared here" "" { target native } } */
plain_fn put;
#endif

void
caller (void)
{
#ifdef TWIN
  __attribute__ ((cleanup (put))) struct frame f = { { 0 } };
#else
  __attribute__ ((cleanup (h))) struct frame f = { { 0 } }; /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called as the cleanup of 'f'$" "" { target native } } */
  /* { dg-note "move the code to be shared" "" { target native } .-1 } */
  /* { dg-error "too many arguments to function 'h'" "" { target !native } .-2 } */
  /* { dg-error "handler 'h' with the '.*' interrupt ABI cannot be called" "" { target !native } .-3 } */
  /* { dg-note "move the code to be shared" "" { target !native } .-4 } */
#endif
  (void) f;
}
