/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One source for every target: the handlers of the misuse tests.  */
#ifndef TARGET_H
#define TARGET_H

/* HANDLER_ABI is this target's, OTHER_ABI is not.  */
#if defined __AVR__
#define HANDLER_ABI "avr"
#define OTHER_ABI "msp430"
#elif defined __MSP430__
#define HANDLER_ABI "msp430"
#define OTHER_ABI "avr"
#else
#define HANDLER_ABI "x86"
#define OTHER_ABI "avr"
#define HANDLER_HAS_FRAME 1
#endif

/* What the CPU pushes: at most five words.  */
struct frame
{
  unsigned long w[5];
};

/* Parameters of a handler, and of a function that has what a call of one
   needs; the arguments of such a call, alone and after another one; those of
   a constant call.  */
#ifdef HANDLER_HAS_FRAME
#define PARAMS struct frame *f __attribute__ ((unused))
#define ARGS f
#define ARGS_AFTER , f
#define NO_ARGS 0
#else
#define PARAMS void
#define ARGS
#define ARGS_AFTER
#define NO_ARGS
#endif

#define HANDLER __attribute__ ((interrupt_abi (HANDLER_ABI)))

typedef void plain_fn (PARAMS);
typedef void handler_fn (PARAMS) HANDLER;

#endif
