/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mutants of x86: plugin/mutation.h.  */
#include "backend.h"
#include "mutation.h"

#ifdef IABI_MUTATION

/* Make the returns plain "ret"s; EARLY: only those without a restore before
   them, as GCC's built-in attribute has it.  */
static void
plain_returns (bool early)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (JUMP_P (insn) && recog_memoized (insn) == CODE_FOR_interrupt_return)
      {
	rtx_insn *prev = prev_real_nondebug_insn (insn);
	if (early && prev && iabi_pop_p (prev))
	  continue;
	PATTERN (insn) = simple_return_rtx;
	INSN_CODE (insn) = -1;
      }
}

/* Do not pop the error code: take a word off the last adjustment of the stack
   pointer before each return.  */
static void
keep_error_code (void)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!JUMP_P (insn)
	  || recog_memoized (insn) != CODE_FOR_interrupt_return)
	continue;
      rtx_insn *prev = prev_real_nondebug_insn (insn);
      rtx set = prev && NONJUMP_INSN_P (prev) ? PATTERN (prev) : NULL_RTX;
      if (set && GET_CODE (set) == PARALLEL)
	set = XVECEXP (set, 0, 0);
      if (!set || GET_CODE (set) != SET || SET_DEST (set) != stack_pointer_rtx
	  || GET_CODE (SET_SRC (set)) != PLUS)
	continue;
      HOST_WIDE_INT n = INTVAL (XEXP (SET_SRC (set), 1)) - UNITS_PER_WORD;
      if (n == 0)
	delete_insn (prev);
      else
	{
	  XEXP (SET_SRC (set), 1) = GEN_INT (n);
	  INSN_CODE (prev) = -1;
	}
    }
}

/* Save and restore of register R through MODE at OFFSET from the slot.  */
static void
odd_slot (unsigned r, machine_mode save, machine_mode restore,
	  HOST_WIDE_INT offset)
{
  rtx sp = stack_pointer_rtx;
  rtx down = plus_constant (Pmode, sp, -UNITS_PER_WORD);
  rtx up = plus_constant (Pmode, sp, UNITS_PER_WORD);
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      if (iabi_push_p (insn) && iabi_pushed_regno (insn) == r)
	{
	  iabi_mutate_set_before (insn, sp, down);
	  iabi_mutate_set_before (insn, gen_rtx_MEM (save, sp),
				  gen_rtx_REG (save, r));
	  delete_insn (insn);
	}
      else if (iabi_pop_p (insn) && iabi_popped_regno (insn) == r)
	{
	  rtx slot = gen_rtx_MEM (restore, plus_constant (Pmode, sp, offset));
	  iabi_mutate_set_before (insn, gen_rtx_REG (restore, r), slot);
	  iabi_mutate_set_before (insn, sp, up);
	  delete_insn (insn);
	}
    }
}

/* Delete the insns of pattern CODE.  */
static void
delete_all (int code)
{
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      if (NONJUMP_INSN_P (insn) && recog_memoized (insn) == code)
	delete_insn (insn);
    }
}

/* One word more of stack, from entry to returns.  */
static void
misalign (void)
{
  rtx sp = stack_pointer_rtx;
  bool entry = true;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!NONDEBUG_INSN_P (insn))
	continue;
      if (entry)
	iabi_mutate_set_before (insn, sp,
				plus_constant (Pmode, sp, -UNITS_PER_WORD));
      entry = false;
      if (JUMP_P (insn) && returnjump_p (insn))
	iabi_mutate_set_before (insn, sp,
				plus_constant (Pmode, sp, UNITS_PER_WORD));
    }
}

/* (parallel [(asm_operands/v TEXT) (clobber (reg:V4SI xmm0))])  */
static void
change_vector (void)
{
  rtx_insn *insn = get_insns ();
  while (!NONDEBUG_INSN_P (insn))
    insn = NEXT_INSN (insn);
  rtx as = gen_rtx_ASM_OPERANDS (VOIDmode, "pxor\t%%xmm0, %%xmm0", "", 0,
				 rtvec_alloc (0), rtvec_alloc (0),
				 rtvec_alloc (0), UNKNOWN_LOCATION);
  MEM_VOLATILE_P (as) = 1;
  rtx clobber = gen_rtx_CLOBBER (
      VOIDmode, gen_raw_REG (V4SImode, FIRST_SSE_REG));
  emit_insn_before (gen_rtx_PARALLEL (VOIDmode, gen_rtvec (2, as, clobber)),
		    insn);
}

/* Delete the stores to what the handler's first parameter points to.  */
static void
lose_frame_stores (void)
{
  tree parm = DECL_ARGUMENTS (cfun->decl);
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      rtx set = NONJUMP_INSN_P (insn) ? single_set (insn) : NULL_RTX;
      if (!parm || !set || !MEM_P (SET_DEST (set))
	  || !MEM_EXPR (SET_DEST (set)))
	continue;
      tree base = get_base_address (MEM_EXPR (SET_DEST (set)));
      if (base && TREE_CODE (base) == MEM_REF)
	base = TREE_OPERAND (base, 0);
      if (base && TREE_CODE (base) == SSA_NAME)
	base = SSA_NAME_VAR (base);
      if (base == parm)
	delete_insn (insn);
    }
}

/* Return with interrupts off: clear IF in the frame's flags, two words above
   the stack pointer at iret.  */
static void
forget_if (void)
{
  rtx at = plus_constant (Pmode, stack_pointer_rtx, 2 * UNITS_PER_WORD);
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (JUMP_P (insn) && recog_memoized (insn) == CODE_FOR_interrupt_return)
      {
	rtx flags = gen_rtx_MEM (SImode, at);
	iabi_mutate_set_before (insn, flags,
				gen_rtx_AND (SImode, copy_rtx (flags),
					     GEN_INT (~0x200)));
      }
}

void
iabi_mutate_target (const struct iabi_handler *)
{
  unsigned victim = iabi_mutate_victim ();
  if (iabi_mutant_p ("ret"))
    plain_returns (false);
  if (iabi_mutant_p ("ret-early"))
    plain_returns (true);
  if (iabi_mutant_p ("error-code"))
    keep_error_code ();
  if (iabi_mutant_p ("forget-if"))
    forget_if ();
  if (iabi_mutant_p ("skip-cld"))
    delete_all (CODE_FOR_cld);
  if (iabi_mutant_p ("misalign"))
    misalign ();
  if (iabi_mutant_p ("vector"))
    change_vector ();
  if (iabi_mutant_p ("lose-frame-store"))
    lose_frame_stores ();
  if (victim == INVALID_REGNUM)
    return;
  machine_mode half = TARGET_64BIT ? SImode : HImode;
  if (iabi_mutant_p ("half-register"))
    odd_slot (victim, half, half, 0);
  if (iabi_mutant_p ("wrong-slot"))
    odd_slot (victim, word_mode, word_mode, UNITS_PER_WORD);
}

#endif
