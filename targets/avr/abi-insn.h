/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What AVR instructions, as assembly text, do to what a handler must
   preserve.  GCC's RTL does not tell: r0, r1, SREG and RAMPZ change behind
   its back, and inline asm is opaque to it.  */
#ifndef IABI_AVR_INSN_H
#define IABI_AVR_INSN_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum avr_effect
{
  AVR_SREG = 1 << 0,	  /* Changes a flag.  */
  AVR_CALLS = 1 << 1,	  /* Calls or jumps to another symbol.  */
  /* Addresses memory through X, Y, Z or a constant: extended by RAMPX,
     RAMPY, RAMPZ and RAMPD where these exist.  In the order of the I/O
     registers: RAMPD is the first.  */
  AVR_USES_RAMPD = 1 << 4,
  AVR_USES_RAMPX = 1 << 5,
  AVR_USES_RAMPY = 1 << 6,
  AVR_USES_RAMPZ = 1 << 7,
  AVR_USES_RAMP = 15 << 4,
  /* Changes RAMPD, RAMPX, RAMPY, RAMPZ, EIND.  */
  AVR_SETS_RAMPD = 1 << 8,
  AVR_SETS_RAMPZ = 1 << 11,
  AVR_SETS_EIND = 1 << 12,
  AVR_SETS_RAMP = 31 << 8
};

struct avr_effects
{
  uint32_t written;   /* Bit N: rN is changed.  */
  uint32_t read;      /* Bit N: rN is an operand that is read.  */
  uint32_t cleared;   /* Bit N: rN is changed, and 0 at the end.  */
  unsigned effects;   /* Of enum avr_effect.  */
};

/* Add to *E what the lines of assembly in TEXT do; TINY: on a reduced core,
   where __tmp_reg__ is r16 and __zero_reg__ r17.  Returns false, with *E
   incomplete, where a line is not understood.  */
bool avr_text_effects (const char *text, bool tiny, struct avr_effects *e);

/* The bit of the register that TEXT, a constant loaded by GCC, copies to
   __tmp_reg__ first and gives back last (output_reload_in_const in avr.cc: "mov
   __tmp_reg__,r31", "ldi r31,lo8(x)", "mov r2,r31", ..., "mov
   r31,__tmp_reg__"); else 0.  */
uint32_t avr_text_given_back (const char *text);

#ifdef __cplusplus
}
#endif
#endif
