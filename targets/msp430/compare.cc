/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of memory without a register.

   A handler most often tests a volatile variable or a peripheral's register
   and is done.  The back end loads volatile operands of a comparison into a
   register first, which a handler must save: ten cycles for a test of four.
   The CPU compares memory in place, with one access of the same width.  */
#include "msp430.h"

/* The comparison of conditional jump JUMP:
     (parallel [(set (pc) (if_then_else (OP A B) (label_ref L) (pc)))
		(clobber (reg:BI SR))])
   as a pointer to (OP A B), or NULL.  */
static rtx *
comparison_in (rtx_insn *jump)
{
  if (!JUMP_P (jump) || !any_condjump_p (jump))
    return NULL;
  rtx set = pc_set (jump);
  if (GET_CODE (SET_SRC (set)) != IF_THEN_ELSE)
    return NULL;
  rtx *cmp = &XEXP (SET_SRC (set), 0);
  return COMPARISON_P (*cmp) ? cmp : NULL;
}

/* Whether INSN cannot matter to a load that moves across it.  */
static bool
transparent_p (rtx_insn *insn)
{
  rtx set = single_set (insn);
  return (NONJUMP_INSN_P (insn) && set && REG_P (SET_DEST (set))
	  && !volatile_insn_p (PATTERN (insn))
	  && !contains_mem_rtx_p (PATTERN (insn)));
}

/* The insn before JUMP in its block that alone sets REG, which JUMP alone
   uses, from memory; or NULL.  */
static rtx_insn *
load_of (rtx reg, rtx_insn *jump)
{
  if (!REG_P (reg) || HARD_REGISTER_P (reg) || DF_REG_DEF_COUNT (REGNO (reg)) != 1
      || DF_REG_USE_COUNT (REGNO (reg)) != 1)
    return NULL;
  for (rtx_insn *insn = PREV_INSN (jump);
       insn && insn != PREV_INSN (BB_HEAD (BLOCK_FOR_INSN (jump)));
       insn = PREV_INSN (insn))
    {
      if (!NONDEBUG_INSN_P (insn))
	continue;
      rtx set = single_set (insn);
      if (set && rtx_equal_p (SET_DEST (set), reg))
	{
	  rtx src = SET_SRC (set);
	  if (GET_CODE (src) == ZERO_EXTEND)
	    src = XEXP (src, 0);
	  bool ours = (MEM_P (src) && !side_effects_p (XEXP (src, 0))
		       && (GET_MODE (src) == QImode || GET_MODE (src) == HImode)
		       && !modified_between_p (XEXP (src, 0), insn, jump));
	  return ours ? insn : NULL;
	}
      if (!transparent_p (insn))
	return NULL;
    }
  return NULL;
}

/* Put the memory that LOAD reads into JUMP, whose comparison is *CMP and uses
   the register as operand N; true if there is such an insn.  A byte that was
   extended with zeros is compared as a byte, where that means the same.  */
static bool
fold (rtx_insn *load, rtx_insn *jump, rtx *cmp, int n)
{
  rtx mem = SET_SRC (single_set (load));
  if (MEM_P (mem))
    return validate_change (jump, &XEXP (*cmp, n), mem, false);
  mem = XEXP (mem, 0);
  rtx other = XEXP (*cmp, 1 - n);
  rtx_code code = GET_CODE (*cmp);
  if (n != 0 || !CONST_INT_P (other) || !IN_RANGE (INTVAL (other), 0, 255)
      || (code != EQ && code != NE && code != LTU && code != GEU))
    return false;
  rtx byte = gen_int_mode (INTVAL (other), QImode);
  return validate_change (jump, cmp, gen_rtx_fmt_ee (code, VOIDmode, mem, byte),
			  false);
}

void
msp430_fold_tests (void)
{
  if (!optimize)
    return;
  /* -Og leaves copies that nobody uses.  */
  delete_trivially_dead_insns (get_insns (), max_reg_num ());
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    {
      rtx_insn *jump = BB_END (bb);
      rtx *cmp = comparison_in (jump);
      for (int n = 0; cmp && n < 2; n++)
	if (rtx_insn *load = load_of (XEXP (*cmp, n), jump))
	  if (fold (load, jump, cmp, n))
	    {
	      if (rtx note = find_regno_note (jump, REG_DEAD,
					      REGNO (SET_DEST (single_set (load)))))
		remove_note (jump, note);
	      df_insn_rescan (jump);
	      delete_insn (load);
	      break;
	    }
    }
}
