/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nothing would resume a coroutine.  */
#include "../target.h"

/* What the compiler needs of <coroutine>.  */
namespace std
{
template <class... T> struct coroutine_traits;
template <class P = void> struct coroutine_handle
{
  static coroutine_handle from_address (void *) noexcept { return {}; }
  template <class Q> coroutine_handle (coroutine_handle<Q>) noexcept { }
  coroutine_handle () noexcept { }
  void *address () const noexcept { return nullptr; }
};
struct never
{
  bool await_ready () noexcept { return true; }
  void await_suspend (coroutine_handle<>) noexcept { }
  void await_resume () noexcept { }
};
template <> struct coroutine_traits<void, frame *>
{
  struct promise_type
  {
    void get_return_object () { }
    never initial_suspend () { return {}; }
    never final_suspend () noexcept { return {}; }
    void return_void () { }
    void unhandled_exception () { }
  };
};
}

#ifdef TWIN
HANDLER void h (struct frame *) { return; }
#else
HANDLER void h (struct frame *) { co_return; } /* { dg-error "a coroutine cannot be an interrupt handler: nothing would resume it$" } */
/* { dg-note "write an ordinary function that stores what happened and returns$" "" { target *-*-* } .-1 } */
#endif
