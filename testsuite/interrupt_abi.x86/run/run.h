/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every file of handlers includes.  The same source is compiled with
   the plugin, with GCC's own attribute and with clang's.  */
#ifndef RUN_H
#define RUN_H

#include "../harness/harness.h"
#include "../harness/ext.h"

#if defined __INTERRUPT_ABI__ || __has_attribute (interrupt_abi)
# define HANDLER(VECTOR) __attribute__ ((interrupt_abi ("x86", VECTOR)))
# define PRESERVE_ALL __attribute__ ((interrupt_abi ("preserve-all")))
#else
# define HANDLER(VECTOR) __attribute__ ((interrupt))
# define PRESERVE_ALL __attribute__ ((no_caller_saved_registers))
/* What another compiler's own attribute refuses to compile.  */
# ifndef __clang__
#  define BUILTIN 1
# endif
#endif

/* An IRQ, an exception without and one with an error code.  */
#define IRQ HANDLER (32) void
#define TRAP HANDLER (3) void
#define FAULT HANDLER (14) void

#define NOINLINE __attribute__ ((noinline))
#define COLD __attribute__ ((cold))
#define unlikely(X) __builtin_expect (!!(X), 0)
#ifndef __clang__
# define NOIPA __attribute__ ((noipa))
#else
# define NOIPA __attribute__ ((noinline, optnone))
#endif

/* A handler's effect: `return' what is wrong, NULL if nothing.  */
#define WANT(CONDITION)                                                       \
  do                                                                          \
    if (!(CONDITION))                                                         \
      return "not so: " #CONDITION;                                           \
  while (0)

/* before and after of a test; the harness calls them, whatever -mregparm or
   -mrtd says of other functions.  */
#define BEFORE(NAME) static void HOOK NAME (struct iabi_shot *s)
#define AFTER(NAME) static const char *HOOK NAME (const struct iabi_shot *s)
#define UNUSED_SHOT (void) s

/* How the callees of ext.c were called, since the last look.  */
static inline int
ext_called_well (int times)
{
  int ok = ext_calls == times && ext_badly == 0;
  ext_calls = ext_badly = 0;
  return ok;
}

#endif
