/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "preserve-all": an ordinary function that changes no register but its
   result.  The back end saves R11-R15 in handlers only, so for it the function
   is one while its registers are allocated and its prologue and epilogue are
   made; its return and its section are those of a function.  */
#include "msp430.h"

static const char *const attribute_name = "interrupt";

/* Registers of the result: those that the function's own ABI may change.  */
static HARD_REG_SET result;

/* Whether the function looks above its save area, for arguments on the stack
   or for its return address: found from where that area ends, so that what the
   back end once counted must stay in it.  */
static bool looks_above;

/* Whether an insn of the current function mentions the argument pointer.  */
static bool
uses_argument_pointer_p (void)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn)
	&& reg_mentioned_p (arg_pointer_rtx, PATTERN (insn)))
      return true;
  return false;
}

/* Before register allocation the answer is yet to be found.  */
bool
msp430_looks_above_saves_p (void)
{
  if (!reload_completed)
    looks_above
	= maybe_ne (crtl->args.size, 0) || uses_argument_pointer_p ();
  return looks_above;
}

void
msp430_begin_callable (void)
{
  tree decl = cfun->decl;
  bool arguments = maybe_ne (crtl->args.size, 0);
  msp430_looks_above_saves_p ();
  if (msp430x && !TARGET_LARGE && arguments)
    iabi_say_stack_arguments (decl);
  DECL_ATTRIBUTES (decl) = tree_cons (get_identifier (attribute_name),
				      NULL_TREE, DECL_ATTRIBUTES (decl));
}

HARD_REG_SET
msp430_unsaved_result (void)
{
  result = crtl->abi->full_reg_clobbers ();
  HARD_REG_SET none;
  CLEAR_HARD_REG_SET (none);
  return looks_above ? none : result;
}

/* SP += BYTES, at the current emit position.  */
static void
emit_skip (int bytes)
{
  rtx sp = stack_pointer_rtx, n = GEN_INT (bytes);
  rtx_insn *insn = emit_insn (TARGET_LARGE ? gen_addpsi3 (sp, sp, n)
					   : gen_addhi3 (sp, sp, n));
  RTX_FRAME_RELATED_P (insn) = 1;
}

/* INSN of the epilogue pops COUNT registers up to TOP, of SIZE bytes each in
   MODE: let it leave those of the result alone.  */
static void
skip_result (rtx_insn *insn, int top, int count, machine_mode mode)
{
  int size = mode == PSImode ? 4 : 2;
  start_sequence ();
  for (int r = top - count + 1; r <= top; r++)
    if (TEST_HARD_REG_BIT (result, r))
      emit_skip (size);
    else
      {
	rtx_insn *pop = msp430_emit_pop (r, 1, mode);
	rtx sp = plus_constant (Pmode, stack_pointer_rtx, size);
	add_reg_note (pop, REG_FRAME_RELATED_EXPR,
		      gen_rtx_SET (stack_pointer_rtx, sp));
	RTX_FRAME_RELATED_P (pop) = 1;
      }
  rtx_insn *seq = get_insns ();
  end_sequence ();
  emit_insn_before (seq, insn);
  delete_insn (insn);
}

/* What INSN of the epilogue pops, the highest register in *TOP, their number
   in *COUNT; false if nothing.
     (set (reg:HI R) (mem:HI (post_inc:HI (reg:HI sp))))
     (unspec_volatile [(reg) (const_int TOP) (const_int N)] UNS_POPM)  */
static bool
pops_p (rtx_insn *insn, int *top, int *count, machine_mode *mode)
{
  rtx x = PATTERN (insn);
  if (GET_CODE (x) == UNSPEC_VOLATILE && XINT (x, 1) == UNS_POPM)
    {
      *top = INTVAL (XVECEXP (x, 0, 1));
      *count = INTVAL (XVECEXP (x, 0, 2));
      *mode = GET_MODE (XVECEXP (x, 0, 0));
      return true;
    }
  if (GET_CODE (x) != SET || !REG_P (SET_DEST (x)) || !MEM_P (SET_SRC (x))
      || GET_CODE (XEXP (SET_SRC (x), 0)) != POST_INC)
    return false;
  *top = REGNO (SET_DEST (x));
  *count = 1;
  *mode = GET_MODE (SET_DEST (x));
  return true;
}

void
msp430_end_callable (void)
{
  tree decl = cfun->decl;
  DECL_ATTRIBUTES (decl) = remove_attribute (attribute_name,
					     DECL_ATTRIBUTES (decl));
  rtx_insn *next;
  for (rtx_insn *insn = get_insns (); insn; insn = next)
    {
      next = NEXT_INSN (insn);
      int top, count;
      machine_mode mode;
      if (!NONJUMP_INSN_P (insn) || !epilogue_contains (insn)
	  || !pops_p (insn, &top, &count, &mode))
	continue;
      bool touched = false;
      for (int r = top - count + 1; r <= top; r++)
	touched |= TEST_HARD_REG_BIT (result, r);
      if (touched)
	skip_result (insn, top, count, mode);
    }
}
