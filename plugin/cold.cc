/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks off the common path save for themselves.

   A register that only such a block changes would be saved by the prologue
   for every path.  It is hidden from the prologue here, and the insns of the
   block that use it are wrapped, once prologue and epilogue are there, in a
   save and a restore.  Registers that are changed only where control never
   returns are not saved at all.

   No path saves a register twice: blocks that share one and can follow each
   other save it together (region.cc), or leave it to the prologue.  */
#include "backend.h"
#include "cold.h"
#include "messages.h"

/* The chosen calls, by INSN_UID, and the function they are in.  */
static hash_set<int_hash<int, -1, -2> > chosen;
static tree chosen_in;
static bool only_cold;

/* The registers hidden from the prologue of the function HIDDEN_IN.  */
static HARD_REG_SET hidden;
static tree hidden_in;
static bool hidden_fixed;

bool
iabi_only_cold_calls_p (void)
{
  return chosen_in == cfun->decl && only_cold;
}

static bool
cold_call_p (const rtx_insn *call)
{
  return chosen_in == cfun->decl && chosen.contains (INSN_UID (call));
}

bool
iabi_has_cold_call_p (basic_block bb)
{
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    if (CALL_P (insn) && cold_call_p (insn))
      return true;
  return false;
}

/* Whether INSN moves the stack pointer by an amount not known here: alloca,
   or the end of a scope with one.  After register allocation, what was a
   constant may become a copy of a register.  */
static bool
moves_stack_p (const rtx_insn *insn)
{
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
    {
      const_rtx x = *iter;
      if (GET_CODE (x) == SET && SET_DEST (x) == stack_pointer_rtx
	  && !(!cfun->calls_alloca && GET_CODE (SET_SRC (x)) == PLUS
	       && XEXP (SET_SRC (x), 0) == stack_pointer_rtx
	       && CONST_INT_P (XEXP (SET_SRC (x), 1))))
	return true;
    }
  return false;
}

/* Whether INSN copies an address in the lowest OWN bytes of the stack, which
   insns before it pushed: they keep their addresses when it is wrapped, but
   what is above them does not, and may be reached from a copy.  */
static bool
copies_pushed_address_p (const rtx_insn *insn, HOST_WIDE_INT own)
{
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
    {
      const_rtx x = *iter;
      if (GET_CODE (x) == SET && SET_DEST (x) == stack_pointer_rtx)
	iter.skip_subrtxes ();
      else if (MEM_P (x)
	       && (REG_P (XEXP (x, 0))
		   || GET_RTX_CLASS (GET_CODE (XEXP (x, 0))) == RTX_AUTOINC
		   || (GET_CODE (XEXP (x, 0)) == PLUS
		       && CONST_INT_P (XEXP (XEXP (x, 0), 1)))))
	iter.skip_subrtxes ();
      /* Frame objects are not yet addressed so before register allocation;
	 at an index, or added to it, they are the only ones after it.  */
      else if (x == stack_pointer_rtx)
	return own > 0 && !reload_completed;
      else if (GET_CODE (x) == PLUS && XEXP (x, 0) == stack_pointer_rtx
	       && CONST_INT_P (XEXP (x, 1)))
	{
	  if (own > 0 && INTVAL (XEXP (x, 1)) < own)
	    return true;
	  iter.skip_subrtxes ();
	}
    }
  return false;
}

/* Whether a save and a restore can be put around insns of BB: it is left in
   the ordinary way, and the stack pointer is at its end where it was at its
   start.  */
bool
iabi_can_wrap_block (basic_block bb)
{
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->succs)
    if (e->flags & EDGE_COMPLEX)
      return false;
  HOST_WIDE_INT args = 0, own = 0;
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    {
      if (!NONDEBUG_INSN_P (insn) || prologue_epilogue_contains (insn))
	continue;
      if (moves_stack_p (insn) || copies_pushed_address_p (insn, own))
	return false;
      own -= iabi_stack_delta (insn);
      if (iabi_backend.can_wrap_insn && !iabi_backend.can_wrap_insn (insn))
	return false;
      if (reload_completed && !iabi_can_shift_p (insn))
	return false;
      if (CALL_P (insn))
	{
	  if (find_reg_note (insn, REG_SETJMP, NULL_RTX))
	    return false;
	  /* Arguments on the stack that were not pushed are stored where we
	     would push.  */
	  rtx call = get_call_rtx_from (insn);
	  if (!call || (XEXP (call, 1) != const0_rtx && args == 0))
	    return false;
	}
      if (rtx note = find_reg_note (insn, REG_ARGS_SIZE, NULL_RTX))
	if (!get_args_size (note).is_constant (&args))
	  return false;
    }
  return args == 0;
}

static bool
usable_p (void)
{
  return (optimize && iabi_backend.wrap_range && !cfun->calls_setjmp
	  && !cfun->has_nonlocal_label);
}

/* Choose BB's calls.  */
static void
choose_block (basic_block bb)
{
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    if (CALL_P (insn))
      chosen.add (INSN_UID (insn));
}

bool
iabi_has_call_p (basic_block bb)
{
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    if (CALL_P (insn))
      return true;
  return false;
}

/* Whether what BB does can be undone at its end for the common path: some
   path avoids it.  If it can be executed more than once, that is for a region
   to see to.  */
static bool
uncommon_p (const iabi_paths &paths, basic_block bb)
{
  return (paths.off_common_path_p (bb)
	  || (iabi_backend.emit_region && paths.avoidable_p (bb)));
}

void
iabi_choose_cold_calls (void)
{
  chosen.empty ();
  chosen_in = cfun->decl;
  only_cold = false;
  hidden_in = NULL_TREE;
  if (!usable_p () || TREE_THIS_VOLATILE (cfun->decl))
    return;

  iabi_paths paths;
  auto_vec<basic_block> candidates;
  basic_block bb;
  bool all = true, any = false;
  FOR_EACH_BB_FN (bb, cfun)
    {
      if (!iabi_has_call_p (bb))
	continue;
      any = true;
      if (!iabi_can_wrap_block (bb)
	  || (iabi_backend.can_align_block
	      && !iabi_backend.can_align_block (bb)))
	all = false;
      else if (!paths.returns_p (bb))
	choose_block (bb);
      else if (uncommon_p (paths, bb))
	candidates.safe_push (bb);
      else
	all = false;
    }
  for (basic_block c : candidates)
    choose_block (c);
  all = all && iabi_saves_once_p (paths, candidates);
  only_cold = any && all;
  /* The prologue aligns the stack for the others, and so for all.  */
  if (!only_cold)
    chosen.empty ();
}

/* What one walk over the insns of the function found of each hard
   register.  */
struct register_use
{
  auto_vec<basic_block> changed[FIRST_PSEUDO_REGISTER]; /* Returning blocks.  */
  HARD_REG_SET anywhere; /* Changed in some block.  */
  HARD_REG_SET pinned;	 /* Must be the prologue's.  */
  HARD_REG_SET exposed;	 /* Used at the start of a block that does not
			    return.  */
};

/* Add to SET the hard registers that register X has or was given.  */
static void
add_hard_regs (HARD_REG_SET *set, const_rtx x)
{
  unsigned int regno = REGNO (x);
  if (!HARD_REGISTER_NUM_P (regno))
    {
      if (!reg_renumber || reg_renumber[regno] < 0)
	return;
      add_to_hard_reg_set (set, GET_MODE (x), reg_renumber[regno]);
      return;
    }
  add_to_hard_reg_set (set, GET_MODE (x), regno);
}

/* What INSN does to registers.  */
struct insn_regs
{
  HARD_REG_SET changed;
  bitmap_head defined; /* Register numbers set as a whole.  */
};

static void
note_change (rtx dest, const_rtx setter, void *data)
{
  insn_regs *regs = (insn_regs *) data;
  if (REG_P (dest))
    {
      unsigned int regno = REGNO (dest);
      unsigned int n = HARD_REGISTER_NUM_P (regno) ? REG_NREGS (dest) : 1;
      if (GET_CODE (setter) == CLOBBER || rtx_equal_p (SET_DEST (setter), dest))
	bitmap_set_range (&regs->defined, regno, n);
    }
  while (SUBREG_P (dest) || GET_CODE (dest) == STRICT_LOW_PART
	 || GET_CODE (dest) == ZERO_EXTRACT)
    dest = XEXP (dest, 0);
  if (REG_P (dest))
    add_hard_regs (&regs->changed, dest);
}

/* Whether INSN reads register X.  */
static bool
read_p (const_rtx x, const rtx_insn *insn)
{
  return (reg_referenced_p (x, PATTERN (insn))
	  || (CALL_P (insn) && find_reg_fusage (insn, USE, x)));
}

/* Of the hard registers of X number I, as a register of its own: a double word
   may be computed from what was in half of it.  A pseudo register is one.  */
static const_rtx
one_reg (const_rtx x, unsigned int i)
{
  return HARD_REGISTER_P (x) ? regno_reg_rtx[REGNO (x) + i] : x;
}

/* Go through BB and add what it does to USE.  RETURNS and WRAP say whether
   control returns from it, and whether its insns can be wrapped.  */
static void
scan_block (basic_block bb, bool returns, bool wrap, register_use *use)
{
  auto_bitmap seen;
  HARD_REG_SET changed;
  CLEAR_HARD_REG_SET (changed);
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    {
      if (!NONDEBUG_INSN_P (insn) || prologue_epilogue_contains (insn))
	continue;
      insn_regs regs;
      CLEAR_HARD_REG_SET (regs.changed);
      bitmap_initialize (&regs.defined, &bitmap_default_obstack);
      note_stores (insn, note_change, &regs);
      changed |= regs.changed;

      subrtx_iterator::array_type array;
      for (int part = 0; part < 2; part++)
	{
	  const_rtx x = part ? (CALL_P (insn) ? CALL_INSN_FUNCTION_USAGE (insn)
					      : NULL_RTX)
			     : PATTERN (insn);
	  FOR_EACH_SUBRTX (iter, array, x, NONCONST)
	    {
	      const_rtx r = *iter;
	      if (!r || !REG_P (r))
		continue;
	      unsigned int n
		  = HARD_REGISTER_P (r) ? REG_NREGS (r) : 1;
	      for (unsigned int i = 0; i < n; i++)
		if (!bitmap_bit_p (seen, REGNO (r) + i)
		    && (!bitmap_bit_p (&regs.defined, REGNO (r) + i)
			|| read_p (one_reg (r, i), insn)))
		  add_hard_regs (returns ? &use->pinned : &use->exposed,
				 one_reg (r, i));
	      /* No restore can follow a jump.  */
	      if (JUMP_P (insn) && returns)
		add_hard_regs (&use->pinned, r);
	    }
	}
      bitmap_ior_into (seen, &regs.defined);
      bitmap_clear (&regs.defined);
    }
  use->anywhere |= changed;
  if (!returns)
    return;
  hard_reg_set_iterator it;
  unsigned int regno;
  EXECUTE_IF_SET_IN_HARD_REG_SET (changed, 0, regno, it)
    {
      use->changed[regno].safe_push (bb);
      if (!wrap)
	SET_HARD_REG_BIT (use->pinned, regno);
    }
}

/* Whether the prologue need not save register REGNO: each block that changes
   it can save it and, WORTHWHILE, no path saves it twice.  */
static bool
cold_register_p (unsigned int regno, const register_use &use,
		 const iabi_paths &paths, bool worthwhile)
{
  const vec<basic_block> &blocks = use.changed[regno];
  if (!TEST_HARD_REG_BIT (use.anywhere, regno))
    return false;
  if (blocks.is_empty ())
    return true;
  if (TEST_HARD_REG_BIT (use.pinned, regno)
      || TEST_HARD_REG_BIT (use.exposed, regno))
    return false;
  if (!worthwhile)
    return true;
  return iabi_saves_once_p (paths, blocks);
}

/* The registers that need no save in the prologue, WORTHWHILE or possible at
   all; in *ALL all that are changed.  */
static HARD_REG_SET
find_cold_regs (HARD_REG_SET *all, bool worthwhile)
{
  HARD_REG_SET cold;
  CLEAR_HARD_REG_SET (cold);
  iabi_paths paths;
  register_use use;
  CLEAR_HARD_REG_SET (use.anywhere);
  CLEAR_HARD_REG_SET (use.pinned);
  CLEAR_HARD_REG_SET (use.exposed);
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    scan_block (bb, paths.returns_p (bb),
		(!worthwhile || uncommon_p (paths, bb))
		    && iabi_can_wrap_block (bb),
		&use);
  *all = use.anywhere;
  /* Not crtl->abi, of which the register allocator may have another.  */
  const predefined_function_abi &abi = fndecl_abi (cfun->decl).base_abi ();
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    if (!fixed_regs[r] && !abi.clobbers_full_reg_p (r)
	&& !(frame_pointer_needed && r == HARD_FRAME_POINTER_REGNUM)
	&& !(crtl->drap_reg && (unsigned) r == REGNO (crtl->drap_reg))
	&& cold_register_p (r, use, paths, worthwhile))
      SET_HARD_REG_BIT (cold, r);
  return cold;
}

static void
set_ever_live (const_hard_reg_set set, bool live)
{
  hard_reg_set_iterator it;
  unsigned int regno;
  EXECUTE_IF_SET_IN_HARD_REG_SET (set, 0, regno, it)
    df_set_regs_ever_live (regno, live);
}

void
iabi_hide_cold_regs (void)
{
  if (!usable_p ())
    return;
  if (hidden_in == cfun->decl && (hidden_fixed || reload_completed))
    {
      set_ever_live (hidden, false);
      return;
    }
  HARD_REG_SET all;
  hidden = find_cold_regs (&all, true);
  hidden_in = cfun->decl;
  hidden_fixed = false;
  set_ever_live (all & ~hidden & ~fixed_reg_set, true);
  set_ever_live (hidden, false);
}

HARD_REG_SET
iabi_hidden_regs (void)
{
  HARD_REG_SET none;
  CLEAR_HARD_REG_SET (none);
  return hidden_in == cfun->decl ? hidden : none;
}

/* The registers in SET that BB changes.  */
static HARD_REG_SET
changed_in (basic_block bb, const_hard_reg_set set)
{
  HARD_REG_SET changed;
  CLEAR_HARD_REG_SET (changed);
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    if (NONDEBUG_INSN_P (insn) && !prologue_epilogue_contains (insn))
      changed |= iabi_set_regs (insn);
  return changed & set;
}

/* After register allocation: end the values in HIDDEN registers where their
   blocks end, with a CLOBBER.  Another block could take them from there else:
   postreload does, for a constant that is in one.  */
void
iabi_end_cold_values (void)
{
  if (!usable_p () || hidden_in != cfun->decl)
    return;
  iabi_paths paths;
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    {
      if (!paths.returns_p (bb))
	continue;
      hard_reg_set_iterator it;
      unsigned int regno;
      EXECUTE_IF_SET_IN_HARD_REG_SET (changed_in (bb, hidden), 0, regno, it)
	{
	  rtx clobber = gen_clobber (regno_reg_rtx[regno]);
	  if (JUMP_P (BB_END (bb)))
	    emit_insn_before (clobber, BB_END (bb));
	  else
	    emit_insn_after (clobber, BB_END (bb));
	}
    }
}

/* Delete the CLOBBERs that this left.  */
static void
delete_ends (void)
{
  basic_block bb;
  rtx_insn *insn, *next;
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS_SAFE (bb, insn, next)
      if (NONJUMP_INSN_P (insn) && GET_CODE (PATTERN (insn)) == CLOBBER
	  && REG_P (XEXP (PATTERN (insn), 0))
	  && TEST_HARD_REG_BIT (hidden, REGNO (XEXP (PATTERN (insn), 0))))
	delete_insn (insn);
}

/* Where the frame layout was fixed during register allocation, HIDDEN was
   too.  A path may have vanished since, which makes it less worthwhile, but
   it must still be possible.  */
void
iabi_fix_cold_regs (void)
{
  if (!usable_p ())
    return;
  iabi_restore_stack_moves ();
  HARD_REG_SET all;
  if (hidden_in != cfun->decl)
    hidden = find_cold_regs (&all, true);
  else
    {
      delete_ends ();
      HARD_REG_SET possible = find_cold_regs (&all, false);
      if (!hard_reg_set_subset_p (hidden & all, possible))
	iabi_say_cannot ("registers that one path was to save are now used on"
			 " others");
    }
  hidden_in = cfun->decl;
  hidden_fixed = true;
}

/* The insns of BB to wrap, from *FIRST to *LAST: those that use a register
   in SET or, with CALLS, make a call, and those that move the stack
   pointer.  False if there is none.  */
static bool
find_range (basic_block bb, const_hard_reg_set set, bool calls,
	    rtx_insn **first, rtx_insn **last)
{
  bool any = false;
  *first = *last = NULL;
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    {
      if (!NONDEBUG_INSN_P (insn) || prologue_epilogue_contains (insn))
	continue;
      HARD_REG_SET regs;
      CLEAR_HARD_REG_SET (regs);
      find_all_hard_regs (PATTERN (insn), &regs);
      if (CALL_P (insn))
	for (rtx l = CALL_INSN_FUNCTION_USAGE (insn); l; l = XEXP (l, 1))
	  find_all_hard_regs (XEXP (l, 0), &regs);
      bool wanted = ((calls && CALL_P (insn))
		     || hard_reg_set_intersect_p (regs, set));
      any |= wanted;
      if (!wanted && iabi_stack_delta (insn) == 0)
	continue;
      if (!*first)
	*first = insn;
      *last = insn;
    }
  return any;
}

/* What the blocks of PATHS that return need to have saved together.  */
static void
find_regions (const iabi_paths &paths, auto_delete_vec<iabi_region> *regions)
{
  if (!iabi_backend.emit_region)
    return;
  auto_vec<basic_block> changed[FIRST_PSEUDO_REGISTER], aligned;
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    if (paths.returns_p (bb))
      {
	hard_reg_set_iterator it;
	unsigned int regno;
	EXECUTE_IF_SET_IN_HARD_REG_SET (changed_in (bb, hidden), 0, regno, it)
	  changed[regno].safe_push (bb);
	if (iabi_has_cold_call_p (bb))
	  aligned.safe_push (bb);
      }
  HARD_REG_SET set;
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    {
      CLEAR_HARD_REG_SET (set);
      SET_HARD_REG_BIT (set, r);
      iabi_find_regions (paths, regions, changed[r], set);
    }
  CLEAR_HARD_REG_SET (set);
  iabi_find_regions (paths, regions, aligned, set);
}

void
iabi_wrap_cold_blocks (void)
{
  if (!usable_p () || hidden_in != cfun->decl)
    return;
  iabi_paths paths;
  auto_delete_vec<iabi_region> regions;
  find_regions (paths, &regions);
  iabi_wrap_regions (regions);
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
    {
      bool calls = iabi_has_cold_call_p (bb);
      rtx_insn *first, *last;
      HARD_REG_SET set = changed_in (bb, hidden);
      if (!paths.returns_p (bb))
	CLEAR_HARD_REG_SET (set);
      for (iabi_region *r : regions)
	if (r->contains_p (bb))
	  {
	    set &= ~r->set;
	    calls = false;
	  }
      if (find_range (bb, set, calls, &first, &last))
	iabi_backend.wrap_range (first, last, set, calls,
				 EDGE_COUNT (bb->succs) != 0);
    }
  if (!regions.is_empty ())
    commit_edge_insertions ();
}
