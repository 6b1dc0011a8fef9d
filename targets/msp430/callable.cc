/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "preserve-all": an ordinary function that changes no register but its
   result.  The back end saves R11-R15 in handlers only, so for it the function
   is one while its registers are allocated and its prologue and epilogue are
   made; its return and its section are those of a function.  */
#include "msp430.h"

static const char *const attribute_name = "interrupt";

/* Registers of the result: those that the function's own ABI may change.  */
static HARD_REG_SET result;

/* Arguments on the stack are found from where the save area ends: what the
   back end once counted must stay in it.  */
bool
msp430_stack_arguments_p (void)
{
  return maybe_ne (crtl->args.size, 0);
}

void
msp430_begin_callable (void)
{
  tree decl = cfun->decl;
  if (msp430x && !TARGET_LARGE && msp430_stack_arguments_p ())
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
  return msp430_stack_arguments_p () ? none : result;
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
