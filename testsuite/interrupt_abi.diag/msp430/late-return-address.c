/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The compiler looks for a return address where a handler has the saved SR, and
   more than one place beside it, if it saves less than the compiler once
   counted.  */
void *at;

#ifdef TWIN
# define HANDLER
#else
# define HANDLER __attribute__ ((interrupt_abi ("msp430")))
#endif

static inline __attribute__ ((always_inline)) void
note (void)
{
  at = __builtin_return_address (0); /* { dg-error "interrupt handler 'inlined' calls '__builtin_return_address', which has no answer here$" } */
} /* { dg-note "what the compiler takes for a return address is the status that the CPU has saved$" "" { target *-*-* } .-1 } */

HANDLER void
direct (void)
{
  at = __builtin_return_address (0); /* { dg-error "interrupt handler 'direct' calls '__builtin_return_address', which has no answer here$" } */
} /* { dg-note "what the compiler takes for a return address is the status that the CPU has saved$" "" { target *-*-* } .-1 } */

HANDLER void inlined (void) { note (); }

HANDLER void
frame (void)
{
  at = __builtin_frame_address (0);
}
