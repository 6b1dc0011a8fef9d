/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pushes and pops around insns off the common path.  */
#include "msp430.h"
#include "codegen.h"

/* Whether INSN is __bic_SR_register_on_exit or its like,
     (unspec_volatile [MASK] UNS_BIC_SR or UNS_BIS_SR)
   which finds the saved SR by an offset from the stack pointer that the back
   end works out as it prints the insn: that of the prologue.  */
static bool
changes_saved_sr_p (rtx_insn *insn)
{
  return recog_memoized (insn) == CODE_FOR_bic_SR
	 || recog_memoized (insn) == CODE_FOR_bis_SR;
}

/* Whether a range with INSN can be wrapped: MASK must be as good before it
   as in it.  Not where the prologue must save what the back end once counted
   (callable.cc).  */
bool
msp430_can_wrap_insn (rtx_insn *insn)
{
  struct iabi_handler h;
  if (iabi_of_decl (cfun->decl, &h) && (h.abi->flags & IABI_CALLABLE)
      && msp430_looks_above_saves_p ())
    return false;
  return !changes_saved_sr_p (insn)
	 || CONST_INT_P (XVECEXP (PATTERN (insn), 0, 0));
}

/* Move the insns from FIRST to LAST that change the saved SR before them,
   where the stack pointer is still the prologue's.  Nothing between can tell:
   RETI reads it.  FIRST and LAST use registers and are no such insns.  */
static void
move_saved_sr_out (rtx_insn *first, rtx_insn *last)
{
  rtx_insn *next;
  for (rtx_insn *insn = first; insn != last; insn = next)
    {
      next = NEXT_INSN (insn);
      if (NONJUMP_INSN_P (insn) && changes_saved_sr_p (insn))
	reorder_insns (insn, insn, PREV_INSN (first));
    }
}

/* One run of adjacent registers.  */
struct run
{
  unsigned int top, count;
};

/* Say that INSN moved the stack pointer by BYTES, for the unwinder.  */
static void
note_adjust (rtx_insn *insn, int bytes)
{
  if (frame_pointer_needed)
    return;
  rtx sp = plus_constant (Pmode, stack_pointer_rtx, bytes);
  add_reg_note (insn, REG_CFA_ADJUST_CFA, gen_rtx_SET (stack_pointer_rtx, sp));
  RTX_FRAME_RELATED_P (insn) = 1;
}

/* The registers whose values after LAST somebody reads.  */
static HARD_REG_SET
live_after (rtx_insn *last)
{
  basic_block bb = BLOCK_FOR_INSN (last);
  auto_bitmap live (&reg_obstack);
  bitmap_copy (live, df_get_live_out (bb));
  df_simulate_initialize_backwards (bb, live);
  for (rtx_insn *insn = BB_END (bb); insn != last; insn = PREV_INSN (insn))
    df_simulate_one_insn_backwards (bb, insn, live);
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
    if (bitmap_bit_p (live, r))
      SET_HARD_REG_BIT (set, r);
  return set;
}

/* Add to SET each register between two of its own: PUSHM of one register
   more takes as long as one PUSHM more.  None in which FIRST..LAST leave a
   value that is needed after them.  */
static void
fill_gaps (rtx_insn *first, rtx_insn *last, HARD_REG_SET *set)
{
  HARD_REG_SET changed;
  CLEAR_HARD_REG_SET (changed);
  for (rtx_insn *insn = first; insn != NEXT_INSN (last);
       insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      changed |= iabi_set_regs (insn);
  changed &= live_after (last);
  for (int r = FIRST_SAVED + 1; r < LAST_SAVED; r++)
    if (!TEST_HARD_REG_BIT (*set, r) && TEST_HARD_REG_BIT (*set, r - 1)
	&& TEST_HARD_REG_BIT (*set, r + 1) && !fixed_regs[r]
	&& !TEST_HARD_REG_BIT (changed, r))
      SET_HARD_REG_BIT (*set, r);
}

/* The runs of SET from R15 down; of one register each on the 430, which has
   no PUSHM.  */
static void
find_runs (const_hard_reg_set set, auto_vec<run> *runs)
{
  for (int r = LAST_SAVED; r >= FIRST_SAVED; r--)
    if (TEST_HARD_REG_BIT (set, r))
      {
	unsigned int count = 1;
	while (msp430x && r - (int) count >= FIRST_SAVED
	       && TEST_HARD_REG_BIT (set, r - count))
	  count++;
	runs->safe_push ({ (unsigned) r, count });
	r -= count - 1;
      }
}

/* Whether an insn from FIRST to LAST sets register REGNO.  */
static bool
changed_p (rtx_insn *first, rtx_insn *last, unsigned int regno)
{
  for (rtx_insn *insn = first; insn != NEXT_INSN (last);
       insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn)
	&& TEST_HARD_REG_BIT (iabi_set_regs (insn), regno))
      return true;
  return false;
}

/* PUSHM and POPM are unspecs that do not say that they move the stack pointer.
   Passes after prologue and epilogue that compare stack slots by it, or take
   copies of it for it, must not run then.  Those are dse2, csa and
   cprop_hardreg: passes.def of GCC 12, which schedules nothing here.  */
static void
stop_stack_passes (void)
{
  flag_dse = 0;
  flag_combine_stack_adjustments = 0;
  flag_cprop_registers = 0;
}

/* POPM is an unspec that does not say which registers it sets either.  Nothing
   moves between PUSHM and POPM: they are volatile.  */
void
msp430_wrap_range (rtx_insn *first, rtx_insn *last, HARD_REG_SET set, bool,
		   bool)
{
  auto_vec<run> runs;
  move_saved_sr_out (first, last);
  if (msp430x)
    {
      stop_stack_passes ();
      msp430_tell_restores ();
      df_analyze ();
      fill_gaps (first, last, &set);
    }
  find_runs (set, &runs);
  machine_mode mode = msp430_whole_mode ();
  int size = msp430x ? 4 : 2, pushed = 0;
  for (const run &r : runs)
    pushed += size * (int) r.count;
  rtx_insn *after = NEXT_INSN (last);
  iabi_shift_stack_refs (first, last, pushed);
  last = after ? PREV_INSN (after) : get_last_insn ();

  start_sequence ();
  for (const run &r : runs)
    note_adjust (msp430_emit_push (r.top, r.count, mode),
		 -size * (int) r.count);
  rtx_insn *seq = get_insns ();
  end_sequence ();
  emit_insn_before (seq, first);

  start_sequence ();
  /* To data flow POPM sets nothing: what FIRST..LAST left in these registers
     is not there any more.  */
  if (msp430x)
    for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
      if (TEST_HARD_REG_BIT (set, r) && changed_p (first, last, r))
	emit_clobber (gen_rtx_REG (HImode, r));
  while (!runs.is_empty ())
    {
      run r = runs.pop ();
      note_adjust (msp430_emit_pop (r.top, r.count, mode),
		   size * (int) r.count);
    }
  seq = get_insns ();
  end_sequence ();
  emit_insn_after (seq, last);
}
