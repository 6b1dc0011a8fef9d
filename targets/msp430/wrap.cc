/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pushes and pops around one call off the common path.  */
#include "msp430.h"

/* The stack needs no more alignment than a push keeps.  */
bool
msp430_can_wrap_call (rtx_insn *)
{
  return true;
}

/* POPM is an unspec that does not say which registers it sets.  For data
   flow a wrapped call of the 430X changes nothing.  Nothing moves between
   PUSHM and POPM: they are volatile.  */
bool
msp430_hides_restores (void)
{
  return msp430x;
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

/* Add to SET each register between two of its own: PUSHM of one register
   more takes as long as one PUSHM more.  Not the result of CALL.  */
static void
fill_gaps (rtx_insn *call, HARD_REG_SET *set)
{
  HARD_REG_SET result;
  find_all_hard_reg_sets (call, &result, false);
  for (int r = FIRST_SAVED + 1; r < LAST_SAVED; r++)
    if (!TEST_HARD_REG_BIT (*set, r) && TEST_HARD_REG_BIT (*set, r - 1)
	&& TEST_HARD_REG_BIT (*set, r + 1) && !fixed_regs[r]
	&& !TEST_HARD_REG_BIT (result, r))
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

void
msp430_wrap_call (rtx_insn *call, HARD_REG_SET set)
{
  auto_vec<run> runs;
  if (msp430x)
    fill_gaps (call, &set);
  find_runs (set, &runs);
  machine_mode mode = msp430_whole_mode ();
  int size = msp430x ? 4 : 2;

  start_sequence ();
  for (const run &r : runs)
    note_adjust (msp430_emit_push (r.top, r.count, mode),
		 -size * (int) r.count);
  rtx_insn *seq = get_insns ();
  end_sequence ();
  emit_insn_before (seq, call);

  start_sequence ();
  while (!runs.is_empty ())
    {
      run r = runs.pop ();
      note_adjust (msp430_emit_pop (r.top, r.count, mode),
		   size * (int) r.count);
    }
  seq = get_insns ();
  end_sequence ();
  emit_insn_after (seq, call);
}
