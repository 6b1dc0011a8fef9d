/* SPDX-License-Identifier: GPL-3.0-or-later */
/* std::function keeps what it calls behind a void * and an invoker.  */
#include "target.h"

handler_fn h;
plain_fn common;

class function
{
  void *target;
  void (*invoker) (void *, struct frame *);

  template<class F> static void
  invoke (void *t, struct frame *f)
  {
    (void) f;
    reinterpret_cast<F> (t) (ARGS); // { dg-error "a handler with the '.*' interrupt ABI cannot be called through a pointer$" }
    /* { dg-note "move the code to be shared" "" { target *-*-* } .-1 } */
    /* { dg-note "only the CPU enters a handler, through an interrupt vector" "" { target *-*-* } .-2 } */
  }

public:
  template<class F> function (F fn)
    : target (reinterpret_cast<void *> (fn)), invoker (invoke<F>)
  {
  }
  void operator() (struct frame *f) { invoker (target, f); }
};

void
caller (struct frame *f)
{
#ifdef TWIN
  function fn (common);
#else
  function fn (h); // { dg-message "required from here" }
  // { dg-message "required from 'function::function" "" { target *-*-* } .-13 }
#endif
  fn (f);
}
