/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The last word on what a handler saves, when its insns are final: exactly
   the registers that its assembly and its callees change, with r0, r1, SREG,
   RAMPD, RAMPX, RAMPY and RAMPZ.  A call that saves around itself (cold.cc)
   gets what the prologue does not save of the latter in the same way.

   avr_find_unused_d_reg and others of GCC's back end choose registers while
   they print, by looking for a later write, such as a pop: so this is done
   again until nothing more is needed.  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

enum { MAX_ROUNDS = 6 };

/* UIDs of the insns that save and restore.  */
static hash_set<int_hash<int, -1, -2> > *saves;

static bool
real_insn_p (const rtx_insn *insn)
{
  return NONDEBUG_INSN_P (insn) && GET_CODE (PATTERN (insn)) != USE
	 && GET_CODE (PATTERN (insn)) != CLOBBER;
}

/* The insn before which the prologue's saves belong: behind the sei of a
   NONBLOCKING handler.  */
static rtx_insn *
entry_point (bool nonblocking)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (NOTE_P (insn) && NOTE_KIND (insn) == NOTE_INSN_PROLOGUE_END)
	return insn;
      if (!real_insn_p (insn))
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
      if (NOTE_P (insn) && NOTE_KIND (insn) == NOTE_INSN_PROLOGUE_END)
	break;
      if (!real_insn_p (insn))
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

/* Whether CALL saves around itself: *KEPT are the registers, from *FIRST to
   *LAST the insns.  */
static bool
wrapped_p (rtx_insn *call, uint32_t *kept, rtx_insn **first, rtx_insn **last)
{
  *kept = 0;
  *first = *last = call;
  for (;;)
    {
      rtx_insn *push = prev_nonnote_nondebug_insn (*first);
      rtx_insn *pop = next_nonnote_nondebug_insn (*last);
      if (!push || !pop || saves->contains (INSN_UID (push))
	  || avr_pushed_regno (push) < 0
	  || avr_pushed_regno (push) != avr_popped_regno (pop))
	break;
      *kept |= avr_bit (avr_pushed_regno (push));
      *first = push;
      *last = pop;
    }
  return *kept != 0;
}

static bool
noreturn_p (const rtx_insn *call)
{
  return find_reg_note (call, REG_NORETURN, NULL_RTX);
}

/* r0 and r1, which the compiler does not allocate.  */
static uint32_t
special_regs (void)
{
  return avr_bit (avr_tmp_regno ()) | avr_bit (avr_zero_regno ());
}

/* What the handler does outside of wrapped calls, and what those change that
   they do not save.  A call that does not return needs nothing of the
   common path.  */
static struct avr_effects
scan_function (void)
{
  struct avr_scan scan = { { 0, 0, 0, 0 }, false };
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      struct avr_effects e = { 0, 0, 0, 0 };
      uint32_t kept;
      rtx_insn *first, *last;
      if (LABEL_P (insn))
	scan.zero_written = false;
      if (!real_insn_p (insn) || saves->contains (INSN_UID (insn)))
	continue;
      if (CALL_P (insn) && noreturn_p (insn))
	continue;
      if (CALL_P (insn))
	{
	  e = avr_call_effects (insn);
	  if (wrapped_p (insn, &kept, &first, &last))
	    {
	      e.written &= ~kept & ~special_regs ();
	      e.read = e.effects = 0;
	    }
	}
      else if (avr_pushed_regno (insn) < 0 && avr_popped_regno (insn) < 0)
	avr_insn_effects (insn, &e);
      avr_scan_add (&scan, insn, &e);
    }
  return scan.sum;
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

static enum avr_notes
notes_in_body (void)
{
  return frame_pointer_needed ? AVR_NOTES_NONE : AVR_NOTES_ADJUST;
}

/* Around CALL, from FIRST to LAST: save what the prologue's plan HAVE does
   not.  */
static void
add_around_call (rtx_insn *call, rtx_insn *first, rtx_insn *last,
		 const struct avr_plan *have, bool callable)
{
  struct avr_effects e = avr_call_effects (call);
  struct avr_plan want = avr_plan_for (&e, callable);
  struct avr_plan p = plan_difference (&want, have);
  unsigned int t = INVALID_REGNUM;
  bool push_t = false;
  if (p.sreg || p.ramps)
    {
      t = avr_tmp_regno ();
      push_t = !(have->regs & avr_bit (t));
    }
  start_sequence ();
  avr_emit_saves (&p, t, push_t, notes_in_body ());
  rtx_insn *seq = remember (get_insns ());
  end_sequence ();
  emit_insn_before (seq, first);
  start_sequence ();
  avr_emit_restores (&p, t, push_t, notes_in_body ());
  seq = remember (get_insns ());
  end_sequence ();
  emit_insn_after (seq, last);
}

/* What runs after CALL, which does not return, counts on r1 and RAMPx being
   0.  */
static void
add_before_noreturn (rtx_insn *call, const struct avr_plan *have)
{
  struct avr_effects e = avr_call_effects (call);
  struct avr_plan want = avr_plan_for (&e, false);
  struct avr_plan p = plan_difference (&want, have);
  p.regs = 0;
  p.ramps = 0;
  p.sreg = false;
  p.zero |= p.ramps_clear != 0;
  start_sequence ();
  avr_emit_saves (&p, INVALID_REGNUM, false, AVR_NOTES_NONE);
  rtx_insn *seq = remember (get_insns ());
  end_sequence ();
  emit_insn_before (seq, call);
}

/* Save by plan P.  */
static void
make_saves (const struct avr_plan *plan, const struct iabi_handler *h)
{
  struct avr_plan p = *plan;
  bool callable = h->abi->flags & IABI_CALLABLE;
  unsigned int t = avr_choose_temporary (&p);
  start_sequence ();
  avr_emit_saves (&p, t, true, AVR_NOTES_PROLOGUE);
  rtx_insn *seq = remember (get_insns ());
  end_sequence ();
  emit_insn_before (seq, entry_point (h->abi->flags & IABI_NONBLOCKING));

  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      uint32_t kept;
      rtx_insn *first, *last;
      if (JUMP_P (insn) && returnjump_p (insn))
	{
	  start_sequence ();
	  avr_emit_restores (&p, t, true, AVR_NOTES_NONE);
	  seq = remember (get_insns ());
	  end_sequence ();
	  emit_insn_before (seq, insn);
	}
      else if (CALL_P (insn) && noreturn_p (insn) && !callable)
	add_before_noreturn (insn, &p);
      else if (CALL_P (insn) && wrapped_p (insn, &kept, &first, &last))
	add_around_call (insn, first, last, &p, callable);
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

void
avr_before_final (const struct iabi_handler *h)
{
  bool callable = h->abi->flags & IABI_CALLABLE;
  bool noreturn = TREE_THIS_VOLATILE (cfun->decl);
  hash_set<int_hash<int, -1, -2> > found;
  uint32_t fixed;
  saves = &found;
  if (!callable)
    avr_declare_vector (cfun->decl, h);
  int n_pushes = find_saves (h->abi->flags & IABI_NONBLOCKING, &fixed);
  struct avr_plan plan = { 0, false, false, 0, 0 };
  for (int round = 0; round < MAX_ROUNDS; round++)
    {
      shorten_branches (get_insns ());
      struct avr_effects e = scan_function ();
      struct avr_plan need = avr_plan_for (&e, callable);
      need.regs &= ~fixed;
      if (callable)
	exclude_result (&need);
      if (noreturn)
	plan_noreturn (&need);
      if (!unite (&plan, &need) && round > 0)
	break;
      delete_saves ();
      make_saves (&plan, h);
    }
  saves = NULL;
  if (!fixed)
    cfun->machine->stack_usage -= n_pushes;
  cfun->machine->stack_usage += plan_size (&plan);
  if (flag_stack_usage_info)
    current_function_static_stack_size
	= cfun->machine->stack_usage + INCOMING_FRAME_SP_OFFSET;
}
