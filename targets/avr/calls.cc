/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lives across calls.

   GCC's back end asks reg_unused_after, when it prints an insn, whether it
   need restore an address register that it moved.  That takes every register
   that an ordinary call may change for unused after any call, unless the call
   USEs it; but in a handler values live across calls in registers that these
   callees do not change.  So such a call says that it uses them.

     (call_insn (call (mem (symbol_ref "f")) ...)
	(expr_list (clobber (reg:QI 24))
	    (expr_list:QI (use (reg:QI 26)) ...)))  */
#include "backend.h"
#include "avr.h"

/* Add to CALL a USE of each register that lives across it.  */
static void
use_live_regs (rtx_insn *call)
{
  HARD_REG_SET changed;
  find_all_hard_reg_sets (call, &changed, false);
  for (unsigned int r = 0; r < 32; r++)
    if (!fixed_regs[r] && !TEST_HARD_REG_BIT (changed, r)
	&& !find_regno_fusage (call, USE, r)
	&& !reg_unused_after (call, gen_rtx_REG (QImode, r)))
      use_reg (&CALL_INSN_FUNCTION_USAGE (call), gen_rtx_REG (QImode, r));
}

void
avr_keep_across_calls (void)
{
  /* What a later call uses an earlier one must not lose.  */
  for (rtx_insn *insn = get_last_insn (); insn; insn = PREV_INSN (insn))
    if (CALL_P (insn) && !find_reg_note (insn, REG_NORETURN, NULL_RTX))
      use_live_regs (insn);
}
