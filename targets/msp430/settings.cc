/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options that no handler can live with, and the order of its registers.  */
#include "msp430.h"

const char *
msp430_refused_setting (const struct iabi_abi *, const char **why)
{
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  for (int r = FIRST_SAVED; r < FIRST_CALL_USED; r++)
    SET_HARD_REG_BIT (set, r);
  if (const char *option = iabi_call_used_option (set))
    {
      *why = "the compiler's own code for handlers saves R4 to R10 for itself, "
	     "but not for what it calls; compile handlers, and what they call, "
	     "without it";
      return option;
    }
  if (flag_stack_check != NO_STACK_CHECK)
    {
      *why = "its probes use memory below the stack pointer, which belongs to "
	     "the next interrupt; compile handlers in a file without it";
      return "-fstack-check";
    }
  return NULL;
}

/* A handler pays for every register, and R11, which GCC takes last, is no worse
   than the others that callees change.  A PUSHM takes registers that are
   neighbours: where the common path begins with R11, what is left of R11-R15
   is one PUSHM of a path off it.  A 20-bit value is only given even numbers,
   so that R11 would make a gap.  */
static const unsigned char order[]
    = { 11, 12, 13, 14, 15, 10, 9, 8, 7, 6, 5, 4 };
static const unsigned char order_20[]
    = { 12, 13, 14, 15, 11, 10, 9, 8, 7, 6, 5, 4 };

/* Whether the current function has a value of 20 bits.  */
static bool
wide_values_p (void)
{
  for (int i = FIRST_PSEUDO_REGISTER; i < max_reg_num (); i++)
    if (regno_reg_rtx[i] && GET_MODE (regno_reg_rtx[i]) == PSImode
	&& DF_REG_DEF_COUNT (i) > 0)
      return true;
  return false;
}

/* Where nothing is optimized, R11 would only come beside the registers that
   arguments need.  */
void
msp430_order_registers (void)
{
  if (!msp430x || !optimize)
    return;
  if (wide_values_p ())
    iabi_prefer_registers (order_20, ARRAY_SIZE (order_20));
  else
    iabi_prefer_registers (order, ARRAY_SIZE (order));
}
