/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the reader of AVR assembly says of every instruction which
   registers, flags and RAMPx it changes, and admits what it does not know.  */
#include "abi.h"
#include "../../targets/avr/abi-insn.h"
#include "check.h"

#include <string.h>

#define R(N) ((uint32_t) 1 << (N))

static const struct
{
  const char *text;
  uint32_t written, read;
  unsigned effects;
} rows[] = {
  { "\tldi r24,lo8(1)", R (24), 0, 0 },
  { "\tldi r24,0x20 ; a comment, r1", R (24), 0, 0 },
  { "adc r25,__zero_reg__", R (25), R (25) | R (1), AVR_SREG },
  { "mov __tmp_reg__,r20", R (0), R (20), 0 },
  { "MOVW R30, R24", R (30) | R (31), R (24) | R (25), 0 },
  { "movw r24,r0", R (24) | R (25), R (0) | R (1), 0 },
  { "mul r20,r21", R (0) | R (1), R (20) | R (21), AVR_SREG },
  { "muls r20,r21\n\tmovw r24,r0\n\tclr r1", R (0) | R (1) | R (24) | R (25),
    R (20) | R (21), AVR_SREG },
  { "adiw r28,10", R (28) | R (29), R (28) | R (29), AVR_SREG },
  { "sbiw ZL,1", R (30) | R (31), R (30) | R (31), AVR_SREG },
  { "sts flag,__zero_reg__", 0, R (1), AVR_USES_RAMPD },
  { "lds r24,x", R (24), 0, AVR_USES_RAMPD },
  { "st X+,r24", R (26) | R (27), R (24) | R (26) | R (27), AVR_USES_RAMPX },
  { "st -Y,r24", R (28) | R (29), R (24) | R (28) | R (29), AVR_USES_RAMPY },
  { "ldd r5,Z+3", R (5), R (30) | R (31), AVR_USES_RAMPZ },
  { "std Y+1,r5", 0, R (5) | R (28) | R (29), AVR_USES_RAMPY },
  { "lpm", R (0), R (30) | R (31), 0 },
  { "lpm r6,Z+", R (6) | R (30) | R (31), R (30) | R (31), 0 },
  { "elpm r6,Z", R (6), R (30) | R (31), 0 },
  { "in r0,__SREG__\n\tcli\n\tout __SREG__,r0", R (0), 0, AVR_SREG },
  { "out __RAMPZ__,r24", 0, R (24), AVR_SETS_RAMPZ },
  { "out 0x3b,r24", 0, R (24), AVR_SETS_RAMPZ },
  { "out __SP_H__,r29", 0, R (29), 0 },
  { "out 0x3f,r24", 0, R (24), AVR_SREG },
  { "sei", 0, 0, 0 },
  { "sec", 0, 0, AVR_SREG },
  { "sbi 0x1e,0", 0, 0, 0 },
  { "sbrc r24,3\n\trjmp .L3", 0, R (24), 0 },
  { "rjmp 2f\n1:\n\tlsl r24\n2:\n\tdec r18\n\tbrpl 1b", R (24) | R (18),
    R (24) | R (18), AVR_SREG },
  { "call foo", 0, 0, AVR_CALLS },
  { "%~call foo" + 2, 0, 0, AVR_CALLS },
  { "rcall .", 0, 0, 0 },
  { "push r16 $ pop r17", R (17), R (16), 0 },
  { "swap r16", R (16), R (16), 0 },
  { "bld r3,1", R (3), R (3), 0 },
  { "bst r3,1", 0, R (3), AVR_SREG },
  { "cpse r3,r4", 0, R (3) | R (4), 0 },
  { "tst r3", 0, R (3), AVR_SREG },
  { "ser r20", R (20), 0, 0 },
  { "\n\n\t\n", 0, 0, 0 },
  { "label: nop", 0, 0, 0 },
};

static const char *const unknown[]
    = { "xyzzy r1",  "add r24",	      "ldi foo,1",  ".macro m",
	"mov r32,r1", "st \"x\", r1", "out port,r1", "ldi r24,'a'" };

int
main (void)
{
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    {
      struct avr_effects e = { 0, 0, 0, 0 };
      bool ok = avr_text_effects (rows[i].text, false, &e);
      CHECK (ok && e.written == rows[i].written && e.read == rows[i].read
		 && e.effects == rows[i].effects,
	     "row %d is understood", (int) i);
    }
  for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
    {
      struct avr_effects e = { 0, 0, 0, 0 };
      CHECK (!avr_text_effects (unknown[i], false, &e),
	     "%s is not understood", unknown[i]);
    }
  struct avr_effects e = { 0, 0, 0, 0 };
  CHECK (avr_text_effects ("mov __tmp_reg__,__zero_reg__", true, &e)
	     && e.written == R (16) && e.read == R (17),
	 "a reduced core has r16 and r17 for r0 and r1");
  memset (&e, 0, sizeof e);
  CHECK (avr_text_effects ("mul r2,r3\n\tclr r1", false, &e)
	     && e.cleared == R (1),
	 "r1 is 0 after clr");
  memset (&e, 0, sizeof e);
  CHECK (avr_text_effects ("clr r1\n\tmul r2,r3", false, &e) && !e.cleared,
	 "and not after mul");

  static const struct
  {
    const char *text;
    uint32_t reg;
  } given_back[] = {
    { "\tmov __tmp_reg__,r31\n\tldi r31,lo8(g)\n\tmov r14,r31\n"
      "\tldi r31,hi8(g)\n\tmov r15,r31\n\tmov r31,__tmp_reg__\n", R (31) },
    { "mov __tmp_reg__,r31\n\tset\n\tbld r2,3\n\tmov r31,__tmp_reg__", R (31) },
    { "mov __tmp_reg__,r31\n\tldi r31,1\n\tmov r2,r31", 0 },
    { "mov __tmp_reg__,r31\n\tldi r31,1\n\tmov r30,__tmp_reg__", 0 },
    { "mov __tmp_reg__,r31\n\tmov __tmp_reg__,r2\n\tmov r31,__tmp_reg__", 0 },
    { "mov __tmp_reg__,r31\n\tmul r2,r3\n\tmov r31,__tmp_reg__", 0 },
    { "mov __tmp_reg__,r31\n\tldi r31,1\n\tmov r31,__tmp_reg__\n\tclr r31", 0 },
    { "ldi r31,1\n\tmov r31,__tmp_reg__", 0 },
  };
  for (size_t i = 0; i < sizeof given_back / sizeof *given_back; i++)
    CHECK (avr_text_given_back (given_back[i].text) == given_back[i].reg,
	   "what text %d gives back", (int) i);
  return CHECK_STATUS;
}
