/* SPDX-License-Identifier: GPL-3.0-or-later */
/* HANDLER (N, NAME) and HANDLER_NB (N, NAME) begin a blocking and a
   non-blocking handler of vector N.  With -DBUILTIN=signal (interrupt) they
   are the compiler's own, for comparison; HANDLER_NB is `interrupt' then, as
   is HANDLER with -DBUILTIN=interrupt.  */
#ifndef HANDLER_H
#define HANDLER_H

#include <stdint.h>

#ifdef BUILTIN
#define BUILTIN_HANDLER(N, NAME, KIND) \
  void NAME (void) __attribute__ ((KIND, used, externally_visible)); \
  __asm__ (".global __vector_" #N "\n\t.set __vector_" #N ", " #NAME); \
  void NAME (void)
#define HANDLER_1(N, NAME, KIND) BUILTIN_HANDLER (N, NAME, KIND)
#define HANDLER(N, NAME) HANDLER_1 (N, NAME, BUILTIN)
#define HANDLER_NB(N, NAME) HANDLER_1 (N, nb_##NAME, interrupt)
#else
#define HANDLER(N, NAME) \
  void __attribute__ ((interrupt_abi ("avr", N))) NAME (void)
#define HANDLER_NB(N, NAME) \
  void __attribute__ ((interrupt_abi ("avr-non-blocking", N))) nb_##NAME (void)
#endif

#define NOINLINE __attribute__ ((noinline, noclone))

#endif
