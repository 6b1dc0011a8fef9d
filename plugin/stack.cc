/* SPDX-License-Identifier: GPL-3.0-or-later */
/* References to the stack in insns that something was pushed before.  */
#include "backend.h"
#include "codegen.h"
#include "messages.h"

HOST_WIDE_INT
iabi_stack_delta (const rtx_insn *insn)
{
  HOST_WIDE_INT delta = 0;
  const_rtx pat = PATTERN (insn);
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, pat, NONCONST)
    {
      const_rtx x = *iter;
      if (MEM_P (x) && GET_RTX_CLASS (GET_CODE (XEXP (x, 0))) == RTX_AUTOINC
	  && XEXP (XEXP (x, 0), 0) == stack_pointer_rtx)
	{
	  HOST_WIDE_INT size = GET_MODE_SIZE (GET_MODE (x)).to_constant ();
	  enum rtx_code code = GET_CODE (XEXP (x, 0));
	  if (code == PRE_DEC || code == POST_DEC)
	    delta -= size;
	  else if (code == PRE_INC || code == POST_INC)
	    delta += size;
	}
      else if (GET_CODE (x) == SET && SET_DEST (x) == stack_pointer_rtx
	       && GET_CODE (SET_SRC (x)) == PLUS
	       && XEXP (SET_SRC (x), 0) == stack_pointer_rtx
	       && CONST_INT_P (XEXP (SET_SRC (x), 1)))
	delta += INTVAL (XEXP (SET_SRC (x), 1));
    }
  return delta;
}

/* Whether X is a register, not the stack pointer, with or without a constant
   added.  */
static bool
register_plus_constant_p (const_rtx x)
{
  if (GET_CODE (x) == PLUS && CONST_INT_P (XEXP (x, 1)))
    x = XEXP (x, 0);
  return REG_P (x) && x != stack_pointer_rtx;
}

/* In a function without alloca, cse and postreload may turn the addition that
   drops pushed arguments into the sum of a constant and a register that
   happens to hold an address on the stack.  Turn it back, so that the stack
   pointer is seen to move by a constant: REG_ARGS_SIZE tells by how much.
   Before register allocation because LRA does not eliminate a register in
   favour of a stack pointer that anything else is moved to; GCC 12 itself
   stops with an internal error there.  AVR has no such addition; there reload
   itself made the copy.  */
void
iabi_restore_stack_moves (void)
{
  if (cfun->calls_alloca)
    return;
  basic_block bb;
  rtx_insn *insn;
  FOR_EACH_BB_FN (bb, cfun)
    {
      bool known = false;
      HOST_WIDE_INT args = 0, before;
      FOR_BB_INSNS (bb, insn)
	{
	  rtx note = (NONDEBUG_INSN_P (insn)
		      ? find_reg_note (insn, REG_ARGS_SIZE, NULL_RTX) : NULL);
	  if (!note)
	    continue;
	  before = args;
	  bool was_known = known;
	  known = get_args_size (note).is_constant (&args);
	  rtx set = single_set (insn);
	  if (was_known && known && set && SET_DEST (set) == stack_pointer_rtx
	      && register_plus_constant_p (SET_SRC (set)))
	    validate_change (
		insn, &SET_SRC (set),
		plus_constant (Pmode, stack_pointer_rtx, before - args), false);
	}
    }
}

/* X with the stack pointer replaced by (plus BASE BYTES), but where it is
   itself moved, and in addresses of the lowest OWN bytes of the stack: what
   the insns before have pushed, or made room for, stays where it is.  These
   have constant offsets; no other address of them is copied or computed
   (copies_pushed_address_p).  */
static rtx
rebase (rtx x, rtx base, HOST_WIDE_INT bytes, HOST_WIDE_INT own)
{
  if (x == stack_pointer_rtx)
    return plus_constant (Pmode, base, bytes);
  if (own > 0 && MEM_P (x) && XEXP (x, 0) == stack_pointer_rtx)
    return x;
  enum rtx_code code = GET_CODE (x);
  if (GET_RTX_CLASS (code) == RTX_AUTOINC)
    return x;
  if (code == PLUS && XEXP (x, 0) == stack_pointer_rtx
      && CONST_INT_P (XEXP (x, 1)))
    return (own > 0 && INTVAL (XEXP (x, 1)) < own
	    ? x : plus_constant (Pmode, base, bytes + INTVAL (XEXP (x, 1))));
  if (code == SET && SET_DEST (x) == stack_pointer_rtx)
    return x;
  rtx copy = x;
  const char *fmt = GET_RTX_FORMAT (code);
  for (int i = 0; i < GET_RTX_LENGTH (code); i++)
    if (fmt[i] == 'e' && XEXP (x, i))
      {
	rtx sub = rebase (XEXP (x, i), base, bytes, own);
	if (sub == XEXP (x, i))
	  continue;
	if (copy == x)
	  copy = shallow_copy_rtx (x);
	XEXP (copy, i) = sub;
      }
    else if (fmt[i] == 'E' && XVEC (x, i))
      for (int j = 0; j < XVECLEN (x, i); j++)
	{
	  /* Beside the SETs of an insn an unspec computes nothing: that of a
	     call for a thread-local address keeps the call behind the
	     alignment of the stack (x86: UNSPEC_TLS_GD).  */
	  if (code == PARALLEL && GET_CODE (XVECEXP (x, i, j)) == UNSPEC)
	    continue;
	  rtx sub = rebase (XVECEXP (x, i, j), base, bytes, own);
	  if (sub == XVECEXP (x, i, j))
	    continue;
	  if (copy == x || XVEC (copy, i) == XVEC (x, i))
	    {
	      if (copy == x)
		copy = shallow_copy_rtx (x);
	      XVEC (copy, i) = shallow_copy_rtvec (XVEC (x, i));
	    }
	  XVECEXP (copy, i, j) = sub;
	}
  return copy;
}

/* Sum up the constants of the sum X in *OFFSET, and put its other terms
   together in *TERMS, in their order.  */
static void
split_sum (rtx x, rtx *terms, HOST_WIDE_INT *offset)
{
  if (GET_CODE (x) == PLUS)
    {
      split_sum (XEXP (x, 0), terms, offset);
      split_sum (XEXP (x, 1), terms, offset);
    }
  else if (CONST_INT_P (x))
    *offset += INTVAL (x);
  else
    *terms = *terms ? gen_rtx_PLUS (Pmode, *terms, x) : x;
}

/* Where X has a sum of addresses: the address of a memory reference, or what
   a register is set to.  NULL if nowhere.  */
static rtx *
sum_in (rtx x)
{
  rtx *sum = NULL;
  if (MEM_P (x))
    sum = &XEXP (x, 0);
  else if (GET_CODE (x) == SET && REG_P (SET_DEST (x))
	   && SET_DEST (x) != stack_pointer_rtx)
    sum = &SET_SRC (x);
  return (sum && GET_CODE (*sum) == PLUS && GET_MODE (*sum) == Pmode
	  && reg_mentioned_p (stack_pointer_rtx, *sum))
	 ? sum : NULL;
}

/* A sum with a sum for the stack pointer in it, after the above, is not what
   address patterns expect: canonicalize to (plus (plus index base) n).  */
static rtx
tidy (rtx x)
{
  subrtx_ptr_iterator::array_type array;
  FOR_EACH_SUBRTX_PTR (iter, array, &x, NONCONST)
    {
      rtx *sum = sum_in (**iter);
      if (!sum)
	continue;
      HOST_WIDE_INT offset = 0;
      rtx terms = NULL_RTX;
      split_sum (*sum, &terms, &offset);
      gcc_assert (terms); /* The stack pointer at least.  */
      if (GET_CODE (terms) == PLUS && REG_P (XEXP (terms, 0))
	  && XEXP (terms, 0) == stack_pointer_rtx)
	terms = gen_rtx_PLUS (Pmode, XEXP (terms, 1), XEXP (terms, 0));
      *sum = offset ? gen_rtx_PLUS (Pmode, terms, GEN_INT (offset)) : terms;
    }
  return x;
}

/* Whether INSN may have pattern PAT.  */
static bool
valid_p (rtx_insn *insn, rtx pat)
{
  if (GET_CODE (pat) == USE || GET_CODE (pat) == CLOBBER
      || asm_noperands (pat) >= 0)
    return true;
  rtx old = PATTERN (insn);
  int code = INSN_CODE (insn);
  PATTERN (insn) = pat;
  INSN_CODE (insn) = -1;
  bool ok = recog_memoized (insn) >= 0;
  if (ok && reload_completed)
    {
      extract_insn (insn);
      ok = constrain_operands (1, get_enabled_alternatives (insn));
    }
  PATTERN (insn) = old;
  INSN_CODE (insn) = code;
  return ok;
}

/* Whether INSN is
     (set (reg R) (plus (reg R) (reg sp))), in either order,
   with or without a clobber of the flags, which has no room for a constant: R
   gets it before.  */
static bool
adds_stack_pointer_p (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (GET_CODE (set) == PARALLEL && XVECLEN (set, 0) == 2
      && GET_CODE (XVECEXP (set, 0, 1)) == CLOBBER)
    set = XVECEXP (set, 0, 0);
  if (GET_CODE (set) != SET || GET_CODE (SET_SRC (set)) != PLUS)
    return false;
  rtx dest = SET_DEST (set), a = XEXP (SET_SRC (set), 0),
      b = XEXP (SET_SRC (set), 1);
  return REG_P (dest) && dest != stack_pointer_rtx
	 && ((rtx_equal_p (dest, a) && b == stack_pointer_rtx)
	     || (rtx_equal_p (dest, b) && a == stack_pointer_rtx));
}

/* Whether INSN is
     (set (reg R) (reg sp))
   R gets the constant after it.  */
static bool
copies_stack_pointer_p (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  return (GET_CODE (set) == SET && REG_P (SET_DEST (set))
	  && SET_DEST (set) != stack_pointer_rtx
	  && SET_SRC (set) == stack_pointer_rtx);
}

bool
iabi_can_shift_p (rtx_insn *insn)
{
  rtx pat = rebase (PATTERN (insn), stack_pointer_rtx, UNITS_PER_WORD, 0);
  return (pat == PATTERN (insn) || adds_stack_pointer_p (insn)
	  || copies_stack_pointer_p (insn) || valid_p (insn, tidy (pat)));
}

static void
set_pattern (rtx_insn *insn, rtx pat)
{
  PATTERN (insn) = pat;
  INSN_CODE (insn) = -1;
  /* What a note says of the stack pointer is no longer so.  */
  for (enum reg_note kind : { REG_EQUAL, REG_EQUIV })
    if (rtx note = find_reg_note (insn, kind, NULL_RTX))
      if (reg_mentioned_p (stack_pointer_rtx, XEXP (note, 0)))
	remove_note (insn, note);
  df_insn_rescan (insn);
}

static void
rebase_insn (rtx_insn *insn, rtx base, HOST_WIDE_INT bytes, HOST_WIDE_INT own)
{
  if (!NONDEBUG_INSN_P (insn))
    return;
  rtx pat = rebase (PATTERN (insn), base, bytes, own);
  if (pat == PATTERN (insn))
    return;
  pat = tidy (pat);
  bool adds = adds_stack_pointer_p (insn);
  if (!valid_p (insn, pat) && (adds || copies_stack_pointer_p (insn)))
    {
      rtx r = SET_DEST (single_set (insn));
      rtx set = gen_rtx_SET (r, plus_constant (GET_MODE (r), r, bytes));
      if (adds)
	emit_insn_before (set, insn);
      else
	emit_insn_after (set, insn);
      pat = rebase (PATTERN (insn), base, 0, own);
    }
  if (valid_p (insn, pat))
    set_pattern (insn, pat);
  else
    iabi_say_cannot ("cannot address the stack below the registers saved on one"
		     " path");
}

void
iabi_shift_stack_refs (rtx_insn *first, rtx_insn *last, HOST_WIDE_INT bytes)
{
  if (bytes == 0)
    return;
  rtx_insn *end = NEXT_INSN (last);
  HOST_WIDE_INT own = 0;
  for (rtx_insn *insn = first; insn != end; insn = NEXT_INSN (insn))
    {
      if (!NONDEBUG_INSN_P (insn))
	continue;
      HOST_WIDE_INT delta = iabi_stack_delta (insn);
      rebase_insn (insn, stack_pointer_rtx, bytes, own);
      own -= delta;
    }
}

void
iabi_rebase_stack_refs (rtx_insn *first, rtx_insn *last, rtx base,
			HOST_WIDE_INT bytes)
{
  rtx_insn *end = NEXT_INSN (last);
  HOST_WIDE_INT own = 0;
  for (rtx_insn *insn = first; insn != end; insn = NEXT_INSN (insn))
    {
      if (!NONDEBUG_INSN_P (insn))
	continue;
      HOST_WIDE_INT delta = iabi_stack_delta (insn);
      rebase_insn (insn, base, bytes - own, own);
      own -= delta;
    }
}
