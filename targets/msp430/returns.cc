/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paths of a handler that need neither prologue nor epilogue end in a RETI of
   their own: shrink-wrapping (shrink-wrap.cc), which the back end lacks since
   it has no simple_return pattern.  */
#include "codegen.h"
#include "msp430.h"

static bool (*saved_have_simple_return) (void);
static rtx_insn *(*saved_gen_simple_return) (void);

/* Whether INSN changes the saved SR:
     (unspec_volatile [(const_int MASK)] UNS_BIC_SR or UNS_BIS_SR)
   It finds the SR by the depth of the whole frame.  */
static bool
changes_saved_sr_p (const rtx_insn *insn)
{
  if (!NONJUMP_INSN_P (insn) || GET_CODE (PATTERN (insn)) != UNSPEC_VOLATILE)
    return false;
  int unspec = XINT (PATTERN (insn), 1);
  return unspec == UNS_BIC_SR || unspec == UNS_BIS_SR;
}

/* Whether the first block changes a register that the prologue saves, or
   calls: then no path does without.  Shrink-wrapping moves insns in the hope
   of one before it finds out, to the worse for the code.  */
static bool
needed_at_once_p (void)
{
  basic_block first = ENTRY_BLOCK_PTR_FOR_FN (cfun)->next_bb;
  rtx_insn *insn;
  FOR_BB_INSNS (first, insn)
    {
      if (!NONDEBUG_INSN_P (insn))
	continue;
      const_hard_reg_set set = iabi_set_regs (insn);
      for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
	if (CALL_P (insn) || TEST_HARD_REG_BIT (set, r))
	  return true;
    }
  return false;
}

/* Whether the current function is a handler; says in *H which.  */
static bool
in_handler_p (struct iabi_handler *h)
{
  return cfun && cfun->decl && iabi_of_decl (cfun->decl, h)
	 && !(h->abi->flags & IABI_CALLABLE);
}

/* Whether an early RETI is right in the current function: it is a handler,
   and nothing but its epilogue's pops is missing on such a path.  */
static bool
early_return_p (void)
{
  struct iabi_handler h;
  if (!in_handler_p (&h) || (h.modifiers & IABI_WAKEUP) || !reload_completed
      || epilogue_completed)
    return false;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (changes_saved_sr_p (insn))
      return false;
  return !needed_at_once_p ();
}

static bool
msp430_have_simple_return (void)
{
  return early_return_p ()
	 || (saved_have_simple_return && saved_have_simple_return ());
}

static rtx_insn *
msp430_gen_simple_return (void)
{
  struct iabi_handler h;
  if (!in_handler_p (&h))
    return saved_gen_simple_return ();
  start_sequence ();
  emit_jump_insn (gen_msp430_return ());
  rtx_insn *seq = get_insns ();
  end_sequence ();
  return seq;
}

/* Shrink-wrapping marks its jumps as simple returns; to the back end, whose
   pattern is (return), there is one kind.  */
void
msp430_settle_returns (void)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (JUMP_P (insn) && GET_CODE (PATTERN (insn)) == RETURN)
      JUMP_LABEL (insn) = PATTERN (insn);
}

void
msp430_init_returns (void)
{
  saved_have_simple_return = targetm.have_simple_return;
  targetm.have_simple_return = msp430_have_simple_return;
  saved_gen_simple_return = targetm.gen_simple_return;
  targetm.gen_simple_return = msp430_gen_simple_return;
}
