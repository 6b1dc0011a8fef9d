/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Options that no handler can live with, what it may not ask for, and the order
   of its registers.  */
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
  return iabi_stack_check_option (why);
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

/* What of the built-in functions that CALL calls takes its answer from above
   the save area; or NULL.  */
static tree
looks_above_saves (gcall *call)
{
  static const built_in_function functions[]
      = { BUILT_IN_RETURN_ADDRESS, BUILT_IN_DWARF_CFA, BUILT_IN_APPLY_ARGS };
  for (built_in_function f : functions)
    if (gimple_call_builtin_p (call, f))
      return gimple_call_fndecl (call);
  return NULL_TREE;
}

/* The back end expects a return address right above the registers that it
   saves.  A handler has the interrupted code's SR there, and is laid out
   again after all addresses have been made (frame.cc).  In the small model of
   the 430X more is saved than the back end counts.  */
bool
msp430_check_body (function *fun, const struct iabi_handler *h)
{
  bool callable = h->abi->flags & IABI_CALLABLE, ok = true;
  if (callable && (!msp430x || TARGET_LARGE))
    return true;
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
    for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);
	 gsi_next (&gsi))
      if (gcall *call = dyn_cast<gcall *> (gsi_stmt (gsi)))
	if (tree callee = looks_above_saves (call))
	  {
	    iabi_say_no_return_address (gimple_location (call), callee,
					!callable);
	    ok = false;
	  }
  return ok;
}
