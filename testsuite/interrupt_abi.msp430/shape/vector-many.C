// SPDX-License-Identifier: GPL-3.0-or-later
// Purpose: what C++ may define in several files, or not at all, has no vector:
// an instance of a template, an inline function, what a class defines.
// { dg-do compile }
// { dg-options "-mcpu=msp430 -O2" }
#define HANDLER(N) void __attribute__ ((interrupt_abi ("msp430", N)))
volatile int n;

template <int N>
HANDLER (9)
tick () // { dg-error "handler 'void tick\\(\\) .with int N = 3.' cannot serve vector 9: each file that uses the template has an instance, and a vector has one entry" }
{       // { dg-note "give the vector to a handler that is no template, and let it call a template that is no handler" "" { target *-*-* } .-1 }
  n = n + N;
}
template void tick<3> ();

inline HANDLER (8)
inlined () // { dg-error "handler 'void inlined\\(\\)' cannot serve vector 8: it is inline, so that several files may define it, or none" }
{          // { dg-note "define it in one file without 'inline', or make it 'static'" "" { target *-*-* } .-1 }
  n = n + 1;
}

struct timer
{
  static HANDLER (7)
  expired () // { dg-error "handler 'static void timer::expired\\(\\)' cannot serve vector 7: it is inline" }
  {          // { dg-note "what a class defines is inline: define it in one file, outside of the class" "" { target *-*-* } .-1 }
    n = n + 1;
  }
};
