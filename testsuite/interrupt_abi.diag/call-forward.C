/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer handed on by a function of the library, as std::invoke has it: no
   note says that the handler is what the library's function points to.  */
#include "target.h"

# 7 "library.h" 3
template <class T> T &&forward (T &t) { return static_cast<T &&> (t); } /* { dg-bogus "declared here" } */
template <class F> void
invoke (F &&t)
{
  struct frame *f __attribute__ ((unused)) = nullptr;
  forward<F> (t) (ARGS); /* { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" } */
  /* { dg-note "only the CPU enters a handler, through an interrupt vector$" "" { target *-*-* } .-1 } */
  /* { dg-note "move the code to be shared" "" { target *-*-* } .-2 } */
}
# 17 "call-forward.C"

#ifdef TWIN
plain_fn h;
#else
handler_fn h;
#endif
void use ();
void use () { invoke (h); } /* { dg-message "required from here" } */
