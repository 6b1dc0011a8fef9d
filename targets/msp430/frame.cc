/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which registers prologue and epilogue of a handler save, and how.

   msp430_preserve_reg_p (msp430.cc) saves, in a handler, R4-R10 if they are
   ever live, and R11-R15 if they are ever live or if the function is no leaf.
   Every call of ours says by explicit CLOBBERs what it changes, so "ever
   live" is exact and the function passes for a leaf when the prologue is made.
   The back end computes the set anew whenever it needs a frame offset: in
   reload, before the prologue, and at final for the place of the saved SR
   (operand letter O).  Reload wants a set that does not change while it adds
   registers: that of no leaf, which is harmless since no argument of a handler
   is on the stack.  What the prologue saved must hold until final.  */
#include "msp430.h"
#include "codegen.h"
#include "mutation.h"

/* What prologue and epilogue of the current handler saved.  */
static tree saved_in;
static HARD_REG_SET saved;

machine_mode
msp430_whole_mode (void)
{
  return msp430x ? PSImode : HImode;
}

static void
set_ever_live (const_hard_reg_set set)
{
  for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
    df_set_regs_ever_live (r, TEST_HARD_REG_BIT (set, r));
}

/* While registers are allocated, those that calls change are saved in any
   case and cost no more; the others of R11-R15 count as free just as the
   back end has it for its own handlers, so that there are never more of them
   than there.  */
void
msp430_begin_allocation (void)
{
  HARD_REG_SET set = default_function_abi.full_reg_clobbers ();
  basic_block bb;
  rtx_insn *insn;
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS (bb, insn)
      if (CALL_P (insn))
	for (rtx p = CALL_INSN_FUNCTION_USAGE (insn); p; p = XEXP (p, 1))
	  if (GET_CODE (XEXP (p, 0)) == CLOBBER && REG_P (XEXP (XEXP (p, 0), 0)))
	    SET_HARD_REG_BIT (set, REGNO (XEXP (XEXP (p, 0), 0)));
  iabi_loosen_abi (set);
}

/* CPUs of the 430X push registers with their 20 bits by PUSHM.A, in four
   bytes each.  */
rtx_insn *
msp430_emit_push (unsigned int top, unsigned int count, machine_mode mode)
{
  rtx reg = gen_rtx_REG (mode, top);
  return emit_insn (msp430x ? gen_pushm (reg, GEN_INT (count))
			    : gen_push (reg));
}

rtx_insn *
msp430_emit_pop (unsigned int top, unsigned int count, machine_mode mode)
{
  if (msp430x)
    return emit_insn (gen_popm (gen_rtx_REG (mode, STACK_POINTER_REGNUM),
				GEN_INT (top), GEN_INT (count)));
  return emit_insn (gen_pop (gen_rtx_REG (mode, top)));
}

/* Until the epilogue is made, let the back end take the registers of SET for
   fixed ones, which it does not save.  Data flow, which it asks first, finds
   them ever live again.  */
static HARD_REG_SET unsaved;

static void
leave_unsaved (const_hard_reg_set set)
{
  for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
    if (TEST_HARD_REG_BIT (set, r) && !fixed_regs[r])
      {
	SET_HARD_REG_BIT (unsaved, r);
	fixed_regs[r] = 1;
      }
}

static void
forget_unsaved (void)
{
  for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
    if (TEST_HARD_REG_BIT (unsaved, r))
      fixed_regs[r] = 0;
  CLEAR_HARD_REG_SET (unsaved);
}

void
msp430_fix_saves (const struct iabi_handler *h)
{
  bool callable = h->abi->flags & IABI_CALLABLE;
  crtl->is_leaf = !(callable && msp430_looks_above_saves_p ());
  saved_in = cfun->decl;
  if (callable)
    leave_unsaved (msp430_unsaved_result ());
  else if (TREE_THIS_VOLATILE (cfun->decl))
    /* It never returns: there is nothing to restore.  */
    leave_unsaved (reg_class_contents[ALL_REGS]);
  /* struct machine_function is private to msp430.cc; its first member says
     that the save set is known.  It was, before the passes since reload.  */
  *(int *) cfun->machine = 0;
}

/* (set (reg:P sp) (plus:P (reg:P sp) (const_int BYTES))) and, for a push,
   (set (mem:PSI (plus sp OFFSET)) (reg:PSI R)) of each register.  */
static rtx
frame_note (unsigned int top, unsigned int count, bool push)
{
  const int size = 4;
  rtx sp = stack_pointer_rtx;
  rtx note = gen_rtx_SEQUENCE (VOIDmode, rtvec_alloc (push ? count + 1 : 1));
  rtx adjust = plus_constant (Pmode, sp, (int) count * (push ? -size : size));
  XVECEXP (note, 0, 0) = gen_rtx_SET (sp, adjust);
  RTX_FRAME_RELATED_P (XVECEXP (note, 0, 0)) = 1;
  if (push)
    for (unsigned int j = 0; j < count; j++)
      {
	rtx at = plus_constant (Pmode, sp, (count - j - 1) * size);
	rtx set = gen_rtx_SET (gen_rtx_MEM (PSImode, at),
			       gen_rtx_REG (PSImode, top - j));
	RTX_FRAME_RELATED_P (set) = 1;
	XVECEXP (note, 0, j + 1) = set;
      }
  return note;
}

/* Make INSN, which pushes or pops 16 bits of each register, do so with all
   20 bits:
     (unspec_volatile [(reg:HI TOP) (const_int COUNT)] UNS_PUSHM)
     (unspec_volatile [(reg:HI sp) (const_int TOP) (const_int COUNT)]
      UNS_POPM)
   Only the mode of the first operand makes the difference.  */
static void
widen (rtx_insn *insn)
{
  rtx pat = PATTERN (insn);
  bool push = XINT (pat, 1) == UNS_PUSHM;
  rtx first = XVECEXP (pat, 0, 0);
  unsigned int top = push ? REGNO (first) : INTVAL (XVECEXP (pat, 0, 1));
  unsigned int count = INTVAL (XVECEXP (pat, 0, push ? 1 : 2));
  XVECEXP (pat, 0, 0) = gen_rtx_REG (PSImode, REGNO (first));
  INSN_CODE (insn) = -1;
  recog_memoized (insn);
  if (rtx note = find_reg_note (insn, REG_FRAME_RELATED_EXPR, NULL_RTX))
    XEXP (note, 0) = frame_note (top, count, push);
  df_insn_rescan (insn);
}

static bool
pushm_or_popm_p (const rtx_insn *insn)
{
  if (!NONJUMP_INSN_P (insn))
    return false;
  rtx pat = PATTERN (insn);
  return (GET_CODE (pat) == UNSPEC_VOLATILE
	  && (XINT (pat, 1) == UNS_PUSHM || XINT (pat, 1) == UNS_POPM));
}

/* The registers that the prologue pushes.  Not those that are ever live: data
   flow may have found more since.
     (set (mem:HI (pre_dec:HI (reg:HI sp))) (reg:HI R))
     (unspec_volatile [(reg TOP) (const_int N)] UNS_PUSHM)  */
static HARD_REG_SET
pushed_in_prologue (void)
{
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!NONJUMP_INSN_P (insn) || !prologue_contains (insn))
	continue;
      rtx x = PATTERN (insn);
      if (GET_CODE (x) == UNSPEC_VOLATILE && XINT (x, 1) == UNS_PUSHM)
	{
	  int top = REGNO (XVECEXP (x, 0, 0));
	  for (int n = INTVAL (XVECEXP (x, 0, 1)); n > 0; n--)
	    SET_HARD_REG_BIT (set, top - n + 1);
	}
      else if (GET_CODE (x) == SET && MEM_P (SET_DEST (x))
	       && GET_CODE (XEXP (SET_DEST (x), 0)) == PRE_DEC
	       && REG_P (SET_SRC (x)))
	SET_HARD_REG_BIT (set, REGNO (SET_SRC (x)));
    }
  return set;
}

/* Once the prologue is there: what it saved.  POPM does not tell data flow
   what it sets: what is restored is dead before, not live until the end.  */
void
msp430_tell_restores (void)
{
  saved = pushed_in_prologue ();
  if (!msp430x)
    return;
  iabi_loosen_abi (saved);
  df_update_entry_exit_and_calls ();
}

/* The small model of the 430X: pointers have 16 bits, but __int20 and
   assembly of the interrupted code have 20, and any write of 16 bits to a
   register clears the others.  */
static bool
widen_p (void)
{
  return msp430x && !TARGET_LARGE && !iabi_mutant_p ("half-register");
}

void
msp430_after_epilogue (const struct iabi_handler *h)
{
  msp430_settle_returns ();
  forget_unsaved ();
  msp430_tell_restores ();
  if (widen_p ())
    for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
      if (pushm_or_popm_p (insn)
	  && GET_MODE (XVECEXP (PATTERN (insn), 0, 0)) == HImode)
	widen (insn);
  if (h->abi->flags & IABI_CALLABLE)
    msp430_end_callable ();
}

/* Pop single registers of 20 bits by MOVA @SP+, which takes 3 cycles, where
   POPM.A takes 4 (SLAU208, chapter CPUX, "Address Instruction Cycles and
   Length" and "Extended Format II"); both have 2 bytes.  Not before final: to
   data flow it sets the register, which nobody here reads.  */
void
msp430_before_final (const struct iabi_handler *)
{
  if (!msp430x)
    return;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!pushm_or_popm_p (insn))
	continue;
      rtx pat = PATTERN (insn);
      if (XINT (pat, 1) != UNS_POPM || XVECEXP (pat, 0, 2) != const1_rtx
	  || GET_MODE (XVECEXP (pat, 0, 0)) != PSImode)
	continue;
      rtx at = gen_rtx_POST_INC (Pmode, stack_pointer_rtx);
      rtx reg = gen_rtx_REG (PSImode, INTVAL (XVECEXP (pat, 0, 1)));
      PATTERN (insn) = gen_rtx_SET (reg, gen_rtx_MEM (PSImode, at));
      /* recog would find POPX.A in the large model, which takes 4 again.  */
      INSN_CODE (insn) = CODE_FOR_movpsi;
    }
}

namespace {

/* Right after "ira", which computes is_leaf: for reload no function of ours
   is one.  */
const pass_data leaf_data
    = { RTL_PASS, "iabi_msp430_leaf", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0,
	/* Between ira and reload: what they share is no root.  */
	TODO_do_not_ggc_collect };

class pass_leaf : public iabi_rtl_pass
{
public:
  pass_leaf () : iabi_rtl_pass (leaf_data) {}

private:
  void
  run (const struct iabi_handler *) final override
  {
    crtl->is_leaf = false;
  }
};

/* Right before "final", which asks where the saved SR is: give it the save
   set of the prologue.  Data flow has seen other registers since, those that
   wrapped calls change.  */
const pass_data place_data
    = { RTL_PASS, "iabi_msp430_place", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_place : public iabi_rtl_pass
{
public:
  pass_place () : iabi_rtl_pass (place_data) {}

private:
  void run (const struct iabi_handler *h) final override;
};

void
pass_place::run (const struct iabi_handler *h)
{
  if (h->abi->flags & IABI_CALLABLE)
    return;
  gcc_assert (saved_in == cfun->decl);
  crtl->is_leaf = true;
  set_ever_live (saved);
  /* The back end counts two bytes for each saved register of the small
     model; what is missing goes where final only adds it up.  */
  if (widen_p ())
    for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
      if (TEST_HARD_REG_BIT (saved, r))
	crtl->outgoing_args_size += 2;
}

} // namespace

static void
add_pass (opt_pass *pass, const char *anchor, enum pass_positioning_ops where)
{
  struct register_pass_info info = { pass, anchor, 1, where };
  register_pass (&info);
}

void
msp430_init_frame (void)
{
  add_pass (new pass_leaf, "ira", PASS_POS_INSERT_AFTER);
  add_pass (new pass_place, "final", PASS_POS_INSERT_BEFORE);
}
