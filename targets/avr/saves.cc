/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The last word on what a handler saves, when its insns are final: exactly
   the registers that its assembly and its callees change, with r0, r1, SREG,
   RAMPD, RAMPX, RAMPY and RAMPZ.  A block that saves for itself (cold.cc)
   saves what the prologue does not save of the latter in the same way, and
   what leads to a call that never returns saves nothing.

   avr_find_unused_d_reg and others of GCC's back end choose registers while
   they print, by looking for a later write, such as a pop: so this is done
   again until nothing more is needed.  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

enum { MAX_ROUNDS = 6 };

/* UIDs of the insns that save and restore.  */
static avr_uids *saves;

/* The insn before which the prologue's saves belong: behind the sei of a
   NONBLOCKING handler, but before a label to which a loop comes back, which
   cross-jumping puts before the note.  */
static rtx_insn *
entry_point (bool nonblocking)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (LABEL_P (insn)
	  || (NOTE_P (insn) && NOTE_KIND (insn) == NOTE_INSN_PROLOGUE_END))
	return insn;
      if (!avr_real_insn_p (insn))
	continue;
      if (!nonblocking)
	return insn;
      nonblocking = false;
    }
  return NULL;
}

/* Find the saves that prologue.cc made: the pushes on entry, and as many
   pops before each return.  Returns how many; *FIXED are the registers where
   a later pass took the pops apart: then they stay as they are.  */
static int
find_saves (bool nonblocking, uint32_t *fixed)
{
  auto_vec<int> regs;
  *fixed = 0;
  for (rtx_insn *insn = entry_point (nonblocking); insn;
       insn = NEXT_INSN (insn))
    {
      if (LABEL_P (insn)
	  || (NOTE_P (insn) && NOTE_KIND (insn) == NOTE_INSN_PROLOGUE_END))
	break;
      if (!avr_real_insn_p (insn))
	continue;
      if (avr_pushed_regno (insn) < 0)
	break;
      regs.safe_push (avr_pushed_regno (insn));
      saves->add (INSN_UID (insn));
    }
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!JUMP_P (insn) || !returnjump_p (insn))
	continue;
      rtx_insn *pop = insn;
      for (int r : regs)
	{
	  pop = prev_nonnote_nondebug_insn (pop);
	  if (!pop || avr_popped_regno (pop) != r)
	    *fixed = 1;
	  if (*fixed)
	    break;
	  saves->add (INSN_UID (pop));
	}
    }
  if (*fixed)
    {
      *fixed = 0;
      for (int r : regs)
	*fixed |= avr_bit (r);
      saves->empty ();
    }
  return regs.length ();
}

/* Remove all of them.  */
static void
delete_saves (void)
{
  rtx_insn *next;
  for (rtx_insn *insn = get_insns (); insn; insn = next)
    {
      next = NEXT_INSN (insn);
      if (INSN_P (insn) && saves->contains (INSN_UID (insn)))
	delete_insn (insn);
    }
  saves->empty ();
}

/* Remember that those of SEQ are such.  */
static rtx_insn *
remember (rtx_insn *seq)
{
  for (rtx_insn *insn = seq; insn; insn = NEXT_INSN (insn))
    saves->add (INSN_UID (insn));
  return seq;
}

/* r0 and r1, which the compiler does not allocate.  */
static uint32_t
special_regs (void)
{
  return avr_bit (avr_tmp_regno ()) | avr_bit (avr_zero_regno ());
}

/* What WANT has and HAVE has not, of all but the allocated registers.  */
static struct avr_plan
plan_difference (const struct avr_plan *want, const struct avr_plan *have)
{
  struct avr_plan p;
  p.regs = want->regs & special_regs () & ~have->regs;
  p.zero = want->zero && !have->zero;
  p.ramps = want->ramps & ~have->ramps;
  p.ramps_clear = want->ramps_clear & ~have->ramps_clear;
  p.sreg = !have->sreg && (want->sreg || p.zero || p.ramps_clear);
  return p;
}

/* What the insns of R, or the others if it is NULL, do.  RANGES are all
   ranges.  What an insn of a range does that the range can save, or need not,
   is not the others' business.  */
static struct avr_effects
scan_insns (const vec<avr_range> &ranges, const avr_range *r)
{
  struct avr_scan scan = { { 0, 0, 0, 0 }, false };
  const avr_range *in = NULL;
  unsigned next = 0;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (next < ranges.length () && insn == ranges[next].first)
	in = &ranges[next++];
      if (LABEL_P (insn))
	scan.zero_written = false;
      struct avr_effects e = { 0, 0, 0, 0 };
      if (avr_real_insn_p (insn) && !saves->contains (INSN_UID (insn))
	  && avr_pushed_regno (insn) < 0 && avr_popped_regno (insn) < 0)
	{
	  if (CALL_P (insn))
	    e = avr_call_effects (insn);
	  else
	    avr_insn_effects (insn, &e);
	}
      if (in && !r)
	{
	  e.written &= ~in->kept;
	  if (in->special)
	    {
	      e.written &= ~special_regs ();
	      e.read = e.effects = 0;
	    }
	}
      if (INSN_P (insn) && (!r || in == r))
	avr_scan_add (&scan, insn, &e);
      if (in && insn == in->last)
	in = NULL;
    }
  return scan.sum;
}

static enum avr_notes
notes_in_body (void)
{
  return frame_pointer_needed ? AVR_NOTES_NONE : AVR_NOTES_ADJUST;
}

/* Around R: save what the prologue's plan HAVE does not.  What never returns
   saves nothing, but counts on r1 and RAMPx being 0.  */
static void
add_around (const vec<avr_range> &ranges, const avr_range *r,
	    const struct avr_plan *have, bool callable)
{
  struct avr_effects e = scan_insns (ranges, r);
  struct avr_plan want = avr_plan_for (&e, callable);
  struct avr_plan p = plan_difference (&want, have);
  unsigned int t = INVALID_REGNUM;
  bool push_t = false;
  if (r->noreturn)
    {
      p.regs = 0;
      p.ramps = 0;
      p.sreg = false;
      p.zero |= p.ramps_clear != 0;
    }
  else if (p.sreg || p.ramps)
    {
      t = avr_tmp_regno ();
      push_t = !(have->regs & avr_bit (t));
      avr_clear_by (&p, t, have->regs);
    }
  start_sequence ();
  avr_emit_saves (&p, t, push_t, r->noreturn ? AVR_NOTES_NONE
					     : notes_in_body ());
  rtx_insn *seq = remember (get_insns ());
  end_sequence ();
  emit_insn_before (seq, r->first);
  if (r->noreturn)
    return;
  start_sequence ();
  avr_emit_restores (&p, t, push_t, notes_in_body ());
  seq = remember (get_insns ());
  end_sequence ();
  emit_insn_after (seq, r->last);
}

/* Save by PLAN.  */
static void
make_saves (const struct avr_plan *plan, const vec<avr_range> &ranges,
	    const struct iabi_handler *h)
{
  struct avr_plan p = *plan;
  bool callable = h->abi->flags & IABI_CALLABLE;
  unsigned int t = avr_choose_temporary (&p);
  for (const avr_range &r : ranges)
    if (r.special && !(r.noreturn && callable))
      add_around (ranges, &r, &p, callable);

  start_sequence ();
  avr_emit_saves (&p, t, true, AVR_NOTES_PROLOGUE);
  rtx_insn *seq = remember (get_insns ());
  end_sequence ();
  emit_insn_before (seq, entry_point (h->abi->flags & IABI_NONBLOCKING));
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (JUMP_P (insn) && returnjump_p (insn))
      {
	start_sequence ();
	avr_emit_restores (&p, t, true, AVR_NOTES_NONE);
	seq = remember (get_insns ());
	end_sequence ();
	emit_insn_before (seq, insn);
      }
}

/* A handler that never returns saves nothing, but its code counts on r1 and
   RAMPx being 0.  */
static void
plan_noreturn (struct avr_plan *p)
{
  p->regs = 0;
  p->ramps = 0;
  p->sreg = false;
  p->zero |= p->ramps_clear != 0;
}

/* Where the prologue saves r1 for a product, a range that needs it to be 0
   must not clear it over that product: then it is 0 from the start.  */
static void
need_zero (const vec<avr_range> &ranges, struct avr_plan *need, bool callable)
{
  if (need->zero || callable
      || !(need->regs & avr_bit (avr_zero_regno ())))
    return;
  for (const avr_range &r : ranges)
    {
      struct avr_effects e = scan_insns (ranges, &r);
      if (avr_plan_for (&e, callable).zero)
	need->zero = need->sreg = true;
    }
}

static void
exclude_result (struct avr_plan *p)
{
  rtx result = crtl->return_rtx;
  if (result && REG_P (result))
    for (unsigned int r = REGNO (result); r < END_REGNO (result); r++)
      p->regs &= ~avr_bit (r);
}

/* Unite P with WHAT; whether that changed it.  */
static bool
unite (struct avr_plan *p, const struct avr_plan *what)
{
  struct avr_plan old = *p;
  p->regs |= what->regs;
  p->sreg |= what->sreg;
  p->zero |= what->zero;
  p->ramps |= what->ramps;
  p->ramps_clear |= what->ramps_clear;
  return p->regs != old.regs || p->sreg != old.sreg || p->zero != old.zero
	 || p->ramps != old.ramps || p->ramps_clear != old.ramps_clear;
}

/* Bytes that P pushes.  */
static int
plan_size (const struct avr_plan *p)
{
  struct avr_plan q = *p;
  avr_choose_temporary (&q);
  return popcount_hwi (q.regs) + q.sreg + popcount_hwi (q.ramps);
}

/* Whether nobody reads the flags that INSN sets: the function returns first,
   or they are set anew.  A label is where others come in, INSN's way goes
   on.  */
static bool
flags_unused_p (rtx_insn *insn)
{
  rtx flags = regno_reg_rtx[REG_CC];
  while ((insn = NEXT_INSN (insn)))
    {
      if (CALL_P (insn))
	return false;
      if (!NONDEBUG_INSN_P (insn))
	continue;
      if (JUMP_P (insn))
	return returnjump_p (insn);
      if (reg_referenced_p (flags, PATTERN (insn)))
	return false;
      if (reg_set_p (flags, insn))
	return true;
    }
  return false;
}

/* Delete comparisons whose jumps GCC deleted because both ways led to the same
   place.  The back end prints a comparison by the jump after it, and crashes
   if that is a return (compare_condition in avr.cc of GCC 12), with its own
   attribute, too.  */
static void
delete_unused_compares (void)
{
  rtx_insn *next;
  for (rtx_insn *insn = get_insns (); insn; insn = next)
    {
      next = NEXT_INSN (insn);
      if (!NONJUMP_INSN_P (insn))
	continue;
      rtx set = single_set (insn);
      if (set && !multiple_sets (insn) && REG_P (SET_DEST (set))
	  && REGNO (SET_DEST (set)) == REG_CC
	  && !side_effects_p (PATTERN (insn)) && flags_unused_p (insn))
	delete_insn (insn);
    }
}

void
avr_before_final (const struct iabi_handler *h)
{
  bool callable = h->abi->flags & IABI_CALLABLE;
  bool noreturn = TREE_THIS_VOLATILE (cfun->decl);
  avr_uids found;
  uint32_t fixed;
  saves = &found;
  if (!callable)
    avr_declare_vector (cfun->decl, h);
  avr_keep_across_calls ();
  delete_unused_compares ();
  int n_pushes = find_saves (h->abi->flags & IABI_NONBLOCKING, &fixed);
  struct avr_plan plan = { 0, false, false, 0, 0 };
  for (int round = 0; round < MAX_ROUNDS; round++)
    {
      shorten_branches (get_insns ());
      auto_vec<avr_range> ranges;
      avr_find_ranges (saves, &ranges);
      struct avr_effects e = scan_insns (ranges, NULL);
      struct avr_plan need = avr_plan_for (&e, callable);
      need_zero (ranges, &need, callable);
      need.regs &= ~fixed;
      if (callable)
	exclude_result (&need);
      if (noreturn)
	plan_noreturn (&need);
      if (!unite (&plan, &need) && round > 0)
	break;
      delete_saves ();
      make_saves (&plan, ranges, h);
    }
  saves = NULL;
  /* Final makes `cpse Rn,__zero_reg__' of other insns when all this is done
     (the .md file's define_peephole).  */
  if (!plan.zero)
    flag_no_peephole = 1;
  if (!fixed)
    cfun->machine->stack_usage -= n_pushes;
  cfun->machine->stack_usage += plan_size (&plan);
  if (flag_stack_usage_info)
    current_function_static_stack_size
	= cfun->machine->stack_usage + INCOMING_FRAME_SP_OFFSET;
}
