/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Insns off the common path that are saved for on the spot: those between
   pushes and the matching pops of one block, which cold.cc put there, and
   those that lead straight to a call that never returns.  They are found by
   their shape, since blocks may have been copied and merged meanwhile.  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

bool
avr_real_insn_p (const rtx_insn *insn)
{
  return NONDEBUG_INSN_P (insn) && GET_CODE (PATTERN (insn)) != USE
	 && GET_CODE (PATTERN (insn)) != CLOBBER;
}

/* Whether control may come or go beside INSN.  */
static bool
border_p (const rtx_insn *insn)
{
  return LABEL_P (insn) || JUMP_P (insn) || BARRIER_P (insn)
	 || (NOTE_P (insn) && NOTE_KIND (insn) == NOTE_INSN_PROLOGUE_END);
}

/* The next (previous) insn that becomes an instruction, but for SAVES, or
   NULL before a border.  */
static rtx_insn *
neighbour (rtx_insn *insn, bool next, avr_uids *saves)
{
  do
    insn = next ? NEXT_INSN (insn) : PREV_INSN (insn);
  while (insn && !border_p (insn)
	 && (!avr_real_insn_p (insn) || saves->contains (INSN_UID (insn))));
  return insn && !border_p (insn) ? insn : NULL;
}

/* The pop that takes what PUSH pushed from the stack, in the same stretch of
   insns, or NULL.  */
static rtx_insn *
matching_pop (rtx_insn *push, avr_uids *saves)
{
  auto_vec<int> stack;
  for (rtx_insn *insn = push; insn; insn = neighbour (insn, true, saves))
    {
      int popped = avr_popped_regno (insn);
      if (avr_pushed_regno (insn) >= 0)
	stack.safe_push (avr_pushed_regno (insn));
      else if (popped >= 0 && popped != stack.pop ())
	return NULL;
      if (stack.is_empty ())
	return insn;
    }
  return NULL;
}

/* Whether the value that register REGNO has before INSN is used, as far as
   RTL tells.  */
static bool
live_before_p (rtx_insn *insn, unsigned int regno)
{
  rtx reg = gen_rtx_REG (regno == REG_CC ? CCmode : QImode, regno);
  for (; insn && !LABEL_P (insn) && !BARRIER_P (insn); insn = NEXT_INSN (insn))
    {
      if (!avr_real_insn_p (insn))
	continue;
      if (reg_referenced_p (reg, PATTERN (insn)))
	return true;
      if (CALL_P (insn) || JUMP_P (insn) || reg_set_p (reg, insn))
	return false;
    }
  return false;
}

/* Whether r0, r1 and the flags are free before INSN: no product, no
   comparison is under way.  */
static bool
specials_free_p (rtx_insn *insn)
{
  return !live_before_p (insn, REG_CC)
	 && !live_before_p (insn, avr_tmp_regno ())
	 && !live_before_p (insn, avr_zero_regno ());
}

/* The range that starts with PUSH; false if there is none.  */
static bool
wrapped_range (rtx_insn *push, avr_uids *saves, avr_range *r)
{
  rtx_insn *pop = matching_pop (push, saves);
  if (!pop)
    return false;
  r->first = push;
  r->last = pop;
  r->kept = 0;
  r->noreturn = false;
  r->special = specials_free_p (push) && specials_free_p (NEXT_INSN (pop));
  while (push && pop && push != pop && avr_pushed_regno (push) >= 0
	 && avr_pushed_regno (push) == avr_popped_regno (pop))
    {
      r->kept |= avr_bit (avr_pushed_regno (push));
      push = neighbour (push, true, saves);
      pop = neighbour (pop, false, saves);
    }
  return true;
}

/* The range that ends with CALL, which never returns, and starts after
   insn AFTER (or NULL) at the earliest.  */
static avr_range
noreturn_range (rtx_insn *call, rtx_insn *after, avr_uids *saves)
{
  avr_range r = { call, call, ~(uint32_t) 0, true, true };
  for (rtx_insn *insn = neighbour (call, false, saves); insn && insn != after;
       insn = neighbour (insn, false, saves))
    r.first = insn;
  r.special = specials_free_p (r.first);
  return r;
}

void
avr_find_ranges (avr_uids *saves, vec<avr_range> *ranges)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      avr_range r;
      rtx_insn *after
	  = ranges->is_empty () ? NULL : ranges->last ().last;
      if (!avr_real_insn_p (insn) || saves->contains (INSN_UID (insn)))
	continue;
      if (avr_pushed_regno (insn) >= 0 && wrapped_range (insn, saves, &r))
	{
	  ranges->safe_push (r);
	  insn = r.last;
	}
      else if (CALL_P (insn) && find_reg_note (insn, REG_NORETURN, NULL_RTX))
	ranges->safe_push (noreturn_range (insn, after, saves));
    }
}
