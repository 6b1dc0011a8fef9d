// SPDX-License-Identifier: GPL-3.0-or-later
// Purpose: what C++ defines once has a vector, and so has what stands in a
// handler's place because of a template.
// { dg-do compile }
// { dg-options "-mcpu=msp430 -O2 -Wall -Wextra" }
#define HANDLER(N) void __attribute__ ((interrupt_abi ("msp430", N)))
volatile int n;

// A specialization is an ordinary function; the template itself is none.
template <int N> HANDLER (9) tick () { n = n + N; }
template <> HANDLER (9) tick<5> () { n = n + 7; }

struct timer
{
  static HANDLER (7) expired ();
};
void timer::expired () { n = n + 1; }

namespace
{
inline HANDLER (8) local () { n = n + 2; }
}

template <int N> static inline void work () { n = n + N; }
HANDLER (6) worker () { work<6> (); }

// { dg-final { scan-assembler-times {^\t.word\t_Z4tickILi5EEvv$} 1 } }
// { dg-final { scan-assembler-times {^\t.word\t_ZN5timer7expiredEv$} 1 } }
// { dg-final { scan-assembler-times {^\t.word\t_ZN12_GLOBAL__N_15localEv$} 1 } }
// { dg-final { scan-assembler-times {^\t.word\t_Z6workerv$} 1 } }
// { dg-final { scan-assembler-times {^\t.word} 4 } }
