/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls off the common path save around themselves.

   Where every path of a handler makes a call, its clobbers are best saved in
   the prologue.  A call that some path avoids would make that path pay: such
   a call gets no CLOBBERs before register allocation, and is wrapped, once
   prologue and epilogue are there, in saves and restores of what it changes
   and nobody saved yet.

   No path executes two wrapped calls, so that none saves more than one whole
   set of call-clobbered registers, as the compiler's own attribute does.  */
#include "backend.h"
#include "codegen.h"

/* The chosen calls, by INSN_UID, and the function they are in.  */
static hash_set<int_hash<int, -1, -2> > chosen;
static tree chosen_in;
static bool only_cold;

/* Analysis is quadratic in the number of blocks: leave huge handlers be.  */
static const int MAX_BLOCKS = 2000;

bool
iabi_cold_call_p (const rtx_insn *call)
{
  return (chosen_in == cfun->decl
	  && chosen.contains (INSN_UID (call)));
}

bool
iabi_only_cold_calls_p (void)
{
  return chosen_in == cfun->decl && only_cold;
}

/* Mark in SEEN the blocks reachable from FROM's successors, not through
   AVOID.  */
static void
reach (basic_block from, basic_block avoid, sbitmap seen)
{
  auto_vec<basic_block> work;
  work.safe_push (from);
  while (!work.is_empty ())
    {
      edge e;
      edge_iterator ei;
      FOR_EACH_EDGE (e, ei, work.pop ()->succs)
	if (e->dest != avoid && !bitmap_bit_p (seen, e->dest->index))
	  {
	    bitmap_set_bit (seen, e->dest->index);
	    work.safe_push (e->dest);
	  }
    }
}

/* Whether control can go from A's end to B's start.  */
static bool
reaches_p (basic_block a, basic_block b)
{
  auto_sbitmap seen (last_basic_block_for_fn (cfun));
  bitmap_clear (seen);
  reach (a, NULL, seen);
  return bitmap_bit_p (seen, b->index);
}

/* Whether some path from entry to the return avoids BB.  */
static bool
avoidable_p (basic_block bb)
{
  auto_sbitmap seen (last_basic_block_for_fn (cfun));
  bitmap_clear (seen);
  reach (ENTRY_BLOCK_PTR_FOR_FN (cfun), bb, seen);
  return bitmap_bit_p (seen, EXIT_BLOCK);
}

/* Whether CALL, in BB, has nothing that keeps us from pushing around it:
   arguments on the stack, an exceptional way out.  */
static bool
simple_call_p (rtx_insn *call, basic_block bb)
{
  if (find_reg_note (call, REG_SETJMP, NULL_RTX))
    return false;
  rtx x = get_call_rtx_from (call);
  if (!x || !CONST_INT_P (XEXP (x, 1)) || INTVAL (XEXP (x, 1)) != 0)
    return false;
  if (rtx note = find_reg_note (call, REG_ARGS_SIZE, NULL_RTX))
    if (maybe_ne (get_args_size (note), 0))
      return false;
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->succs)
    if (e->flags & EDGE_COMPLEX)
      return false;
  return iabi_backend.can_wrap_call (call);
}

/* One block that holds one call.  */
struct candidate
{
  basic_block bb;
  rtx_insn *call;
};

/* Coldest first; by index among equals, for reproducible code.  */
static int
compare_candidates (const void *a, const void *b)
{
  const candidate *x = (const candidate *) a;
  const candidate *y = (const candidate *) b;
  int fx = x->bb->count.to_frequency (cfun);
  int fy = y->bb->count.to_frequency (cfun);
  if (fx != fy)
    return fx < fy ? -1 : 1;
  return x->bb->index - y->bb->index;
}

/* Whether a call of CALL costs no save: it does not return, or its callee
   changes nothing.  It is wrapped for the stack alignment alone, so that the
   common path need not see to that.  */
static bool
free_call_p (rtx_insn *call)
{
  return hard_reg_set_empty_p (iabi_call_clobbers (call) & ~fixed_reg_set);
}

/* The only call of BB that costs saves, or NULL if there is none; *MANY says
   whether there are more.  */
static rtx_insn *
sole_call (basic_block bb, bool *many)
{
  rtx_insn *insn, *call = NULL;
  FOR_BB_INSNS (bb, insn)
    if (CALL_P (insn) && !free_call_p (insn))
      {
	*many = call != NULL;
	call = insn;
      }
  return call;
}

/* Choose the calls that cost no save, but for those that every path or a
   loop makes: for these the prologue aligns the stack.  Find out whether no
   other call is left.  */
static void
choose_free_calls (void)
{
  basic_block bb;
  rtx_insn *insn;
  only_cold = true;
  bool any = false;
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS (bb, insn)
      if (CALL_P (insn))
	{
	  if (free_call_p (insn) && simple_call_p (insn, bb)
	      && avoidable_p (bb) && !reaches_p (bb, bb))
	    chosen.add (INSN_UID (insn));
	  any = true;
	  only_cold &= chosen.contains (INSN_UID (insn));
	}
  only_cold &= any;
}

void
iabi_choose_cold_calls (void)
{
  chosen.empty ();
  chosen_in = cfun->decl;
  only_cold = false;
  if (!optimize || !iabi_backend.can_wrap_call || cfun->calls_setjmp
      || cfun->has_nonlocal_label || n_basic_blocks_for_fn (cfun) > MAX_BLOCKS)
    return;

  auto_vec<candidate> candidates;
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    {
      bool many = false;
      rtx_insn *call = sole_call (bb, &many);
      if (!call)
	continue;
      /* A call on every path saves all that the others would.  */
      if (!avoidable_p (bb))
	return;
      if (!many && simple_call_p (call, bb) && !reaches_p (bb, bb))
	candidates.safe_push ({ bb, call });
    }
  candidates.qsort (compare_candidates);

  auto_vec<basic_block> taken;
  for (candidate &c : candidates)
    {
      bool clash = false;
      for (basic_block other : taken)
	clash |= reaches_p (c.bb, other) || reaches_p (other, c.bb);
      if (clash)
	continue;
      taken.safe_push (c.bb);
      chosen.add (INSN_UID (c.call));
    }

  choose_free_calls ();
  if (!only_cold && iabi_backend.can_wrap_some
      && !iabi_backend.can_wrap_some ())
    chosen.empty ();
}

/* Registers that CALL changes, but for its result and what the return from
   an interrupt restores.  */
static HARD_REG_SET
registers_changed (rtx_insn *call)
{
  HARD_REG_SET set = iabi_call_clobbers (call);
  set &= ~fixed_reg_set;
  set &= accessible_reg_set;
  HARD_REG_SET free, result;
  CLEAR_HARD_REG_SET (free);
  iabi_backend.free_regs (&free);
  find_all_hard_reg_sets (call, &result, false);
  return set & ~free & ~result;
}

/* The registers live after CALL in its block.  */
static HARD_REG_SET
live_after (rtx_insn *call)
{
  basic_block bb = BLOCK_FOR_INSN (call);
  regset live = ALLOC_REG_SET (&reg_obstack);
  bitmap_copy (live, df_get_live_out (bb));
  df_simulate_initialize_backwards (bb, live);
  for (rtx_insn *insn = BB_END (bb); insn != call; insn = PREV_INSN (insn))
    if (INSN_P (insn))
      df_simulate_one_insn_backwards (bb, insn, live);
  HARD_REG_SET set;
  REG_SET_TO_HARD_REG_SET (set, live);
  FREE_REG_SET (live);
  return set;
}

void
iabi_wrap_cold_calls (void)
{
  if (chosen_in != cfun->decl || chosen.is_empty ())
    return;
  df_analyze ();
  /* What the handler itself changes is what its prologue saved.  */
  HARD_REG_SET saved;
  CLEAR_HARD_REG_SET (saved);
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    if (df_regs_ever_live_p (r))
      SET_HARD_REG_BIT (saved, r);
  /* The result of a "preserve-all" function needs no saving, but its register
     may hold another value until then.  */
  saved |= crtl->abi->full_reg_clobbers ();

  basic_block bb;
  rtx_insn *insn;
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS (bb, insn)
      if (CALL_P (insn) && iabi_cold_call_p (insn))
	{
	  /* Keep what the prologue did not save, or has a value that is used
	     later.  */
	  HARD_REG_SET changed = registers_changed (insn);
	  HARD_REG_SET keep = changed & (live_after (insn) | ~saved);
	  iabi_backend.wrap_call (insn, keep);
	  if (iabi_backend.hides_restores && iabi_backend.hides_restores ())
	    changed &= ~keep;
	  hard_reg_set_iterator it;
	  unsigned int regno;
	  /* From here on the call says what it changes, so that no later
	     pass moves a use in between.  */
	  EXECUTE_IF_SET_IN_HARD_REG_SET (changed, 0, regno, it)
	    CALL_INSN_FUNCTION_USAGE (insn) = gen_rtx_EXPR_LIST (
		VOIDmode, gen_rtx_CLOBBER (VOIDmode, regno_reg_rtx[regno]),
		CALL_INSN_FUNCTION_USAGE (insn));
	  df_insn_rescan (insn);
	}
}
