/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ring-3 harness: runs an interrupt handler as the CPU would, with an
   `iret' that works in user mode, and compares all the state that the
   handler has to preserve.  x86-64 and i386 from one source.

   One entry is a "shot": iabi_in is loaded into the registers, a frame is
   laid on a stack of its own and the handler is jumped to.  Its `iret' lands
   in enter.S, which stores everything into iabi_out.  */
#ifndef HARNESS_H
#define HARNESS_H

#include <stddef.h>
#include <stdint.h>

typedef unsigned long word; /* 8 bytes on x86-64, 4 on i386.  */

/* What the CPU pushes without a change of privilege (SDM Vol. 3, 6.12.1 and
   6.14.2).  */
struct frame
{
  word ip, cs, flags;
#ifdef __x86_64__
  word sp, ss;
#endif
};

/* Index into iabi_state.reg, also known to enter.S.  */
enum
{
  AX, BX, CX, DX, SI, DI, BP, SP, R8, R15 = 15, FLAGS, DS, ES, FS, GS,
  N_STATE
};

struct iabi_state
{
  word reg[N_STATE];
};

#define FLAG_CF 0x1
#define FLAG_ARITH 0x8d5 /* OF SF ZF AF PF CF.  */
#define FLAG_DF 0x400
#define FLAG_AC 0x40000
#define FLAG_ID 0x200000

/* Where a handler came back.  */
enum iabi_landing
{
  LAND_NOWHERE,
  LAND_HERE,  /* At the interrupted instruction.  */
  LAND_NEXT,  /* 2 bytes on: frame->ip += 2.  */
  LAND_FIXED, /* At iabi_land_fixed.  */
  LAND_ESCAPE /* It called iabi_escape: noreturn.  */
};

/* One entry: what goes in and what has to come out.  */
struct iabi_shot
{
  const struct iabi_test *test;
  struct frame *frame;	    /* On the handler's stack.  */
  struct frame want_frame;  /* Its content after the return.  */
  struct iabi_state want;   /* The registers after the return.  */
  word code;		    /* The error code pushed.  */
  enum iabi_landing landing; /* Where it has to land.  */
  unsigned number;	    /* Of this shot, from 0.  */
};

enum
{
  NORETURN = 1,	       /* Leaves by iabi_escape.  */
  CALLABLE = 2,	       /* Ends in `ret': a preserve-all function.  */
  BUILTIN_WRONG = 4,   /* The compiler's own attribute breaks it: it is not
			  run with that; a comment says how it breaks.  */
  CLANG_WRONG = 8,     /* So does clang's.  */
  NO_RED_ZONE = 16     /* Nested interrupts at every own instruction: not
			  to be tried (a comment says why).  */
};

/* The harness is compiled once; flags like -mregparm=3 are the handlers'.  */
#ifdef __i386__
# define HOOK __attribute__ ((cdecl, regparm (0)))
#else
# define HOOK
#endif

/* A handler and what is known of it.  */
struct iabi_test
{
  const char *name;
  void *handler;
  int code;  /* Whether it takes an error code.  */
  int flags; /* Of the above.  */

  /* Sets up memory, may change the shot; NULL for nothing.  */
  void (HOOK *before) (struct iabi_shot *);
  /* What is wrong with the handler's effect on memory, NULL if nothing.  */
  const char *(HOOK *after) (const struct iabi_shot *);

  /* What the shot that is counted (number 0) may execute at -O2: saves and
     restores of registers, and instructions in all, the least that any
     compiler could do.  0 saves nothing: -1 is "none"; 0 "not stated".  */
  int saves, least;

  /* For broken handlers: the check that has to fail; the vector level it
     takes (0: any); whether only a nested interrupt shows it.  */
  const char *fails;
  int lanes, nested_only;
};

/* Makes handler FN known; the rest are initialisers of iabi_test.  */
#define TEST(FN, ...) TEST_AS (FN, FN, __VA_ARGS__)
#define TEST_AS(FN, NAME, ...)                                               \
  static struct iabi_test test_##NAME                                         \
    = { .name = #NAME, .handler = (void *) FN, __VA_ARGS__ };                 \
  static struct iabi_test *test_ptr_##NAME                                    \
    __attribute__ ((used, section ("iabi_tests"))) = &test_##NAME

/* shot.c */
const char *iabi_fire (const struct iabi_test *, unsigned number);
void iabi_fire_init (void);
extern char *iabi_stack_low, *iabi_stack_top;
unsigned iabi_shots (void);

/* trace.c: runs one shot under single-stepping.  */
struct iabi_count
{
  long all;	  /* Instructions executed from entry to `iret', both in.  */
  long own;	  /* Of these the handler's own, without its callees'.  */
  long saves;	  /* Stores of registers that still hold the entry value.  */
  long restores;  /* Loads that bring an entry value back.  */
  long adjusts;	  /* Own changes of SP but by these, and of BP to SP.  */
  const char *why; /* The shot failed: what did.  */
};
void iabi_trace_shot (const struct iabi_test *, unsigned number, int nested,
		      struct iabi_count *);

/* enter.S */
extern struct iabi_state iabi_in, iabi_out;
extern unsigned char iabi_vec_in[32][64], iabi_vec_out[32][64];
extern uint64_t iabi_k_in[8], iabi_k_out[8];
extern unsigned char iabi_fx_in[512], iabi_fx_out[512];
extern void *iabi_handler, *iabi_frame;
extern int iabi_landed, iabi_vec_level, iabi_traced;
void iabi_enter (void);
extern const char iabi_land[], iabi_land_next[], iabi_land_fixed[];
extern const char iabi_after_land[];
void iabi_escape (void) __attribute__ ((noreturn));

#endif
