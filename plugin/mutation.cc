/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which mutant was chosen, and those that edit the insns of a finished
   handler on any target: mutation.h.  */
#include "backend.h"
#include "codegen.h"
#include "mutation.h"

#ifdef IABI_MUTATION

static const char *chosen;

bool
iabi_set_mutant (const char *name)
{
  chosen = name;
  return true;
}

bool
iabi_mutant_p (const char *name)
{
  if (!chosen)
    chosen = getenv ("IABI_MUTATE");
  return chosen && strcmp (chosen, name) == 0;
}

bool
iabi_audit_off_p (void)
{
  const char *audit = getenv ("IABI_AUDIT");
  return audit && strcmp (audit, "off") == 0;
}

/* The memory that SET of INSN moves by the stack pointer, in its destination
   if DEST, else in its source; NULL if it does not.  */
static rtx
stack_move (const rtx_insn *insn, bool dest)
{
  rtx set = NONJUMP_INSN_P (insn) ? PATTERN (insn) : NULL_RTX;
  if (!set || GET_CODE (set) != SET)
    return NULL_RTX;
  rtx mem = dest ? SET_DEST (set) : SET_SRC (set);
  rtx reg = dest ? SET_SRC (set) : SET_DEST (set);
  if (!MEM_P (mem) || !REG_P (reg)
      || GET_RTX_CLASS (GET_CODE (XEXP (mem, 0))) != RTX_AUTOINC
      || XEXP (XEXP (mem, 0), 0) != stack_pointer_rtx)
    return NULL_RTX;
  return mem;
}

bool
iabi_push_p (const rtx_insn *insn)
{
  return stack_move (insn, true) != NULL_RTX;
}

bool
iabi_pop_p (const rtx_insn *insn)
{
  return stack_move (insn, false) != NULL_RTX;
}

unsigned
iabi_pushed_regno (const rtx_insn *insn)
{
  return REGNO (SET_SRC (PATTERN (insn)));
}

unsigned
iabi_popped_regno (const rtx_insn *insn)
{
  return REGNO (SET_DEST (PATTERN (insn)));
}

/* Whether INSN is recognized, and final would print it without a split.  */
static bool
printable_p (rtx_insn *insn)
{
  int code = recog_memoized (insn);
  return (code >= 0
	  && !(insn_data[code].output_format == INSN_OUTPUT_FORMAT_SINGLE
	       && strcmp (insn_data[code].output.single, "#") == 0));
}

rtx_insn *
iabi_mutate_set_before (rtx_insn *insn, rtx dest, rtx src)
{
  start_sequence ();
  rtx_insn *set = emit_insn (gen_rtx_SET (dest, src));
  /* Where the target's moves and additions say that they change flags.  */
  for (unsigned r = 0; !printable_p (set) && r < FIRST_PSEUDO_REGISTER; r++)
    if (targetm.hard_regno_mode_ok (r, CCmode)
	&& GET_MODE_CLASS (reg_raw_mode[r]) == MODE_CC)
      {
	rtx clobber = gen_rtx_CLOBBER (VOIDmode, gen_rtx_REG (CCmode, r));
	rtvec both = gen_rtvec (2, gen_rtx_SET (dest, src), clobber);
	PATTERN (set) = gen_rtx_PARALLEL (VOIDmode, both);
	INSN_CODE (set) = -1;
      }
  rtx_insn *seq = get_insns ();
  end_sequence ();
  emit_insn_before (seq, insn);
  return set;
}

/* How often REGNO is pushed (PUSH) or popped.  */
static int
count_moves (unsigned regno, bool push)
{
  int n = 0;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    n += (push ? iabi_push_p (insn) && iabi_pushed_regno (insn) == regno
	       : iabi_pop_p (insn) && iabi_popped_regno (insn) == regno);
  return n;
}

unsigned
iabi_mutate_victim (void)
{
  unsigned victim = INVALID_REGNUM;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (iabi_push_p (insn) && iabi_pushed_regno (insn) != FRAME_POINTER_REGNUM
	&& !(frame_pointer_needed
	     && iabi_pushed_regno (insn) == HARD_FRAME_POINTER_REGNUM)
	&& count_moves (iabi_pushed_regno (insn), true) == 1
	&& count_moves (iabi_pushed_regno (insn), false) >= 1)
      victim = iabi_pushed_regno (insn);
  return victim;
}

/* Replace INSN, a push or pop, by the move of the stack pointer alone.  */
static void
adjust_instead (rtx_insn *insn)
{
  bool push = iabi_push_p (insn);
  rtx mem = stack_move (insn, push);
  HOST_WIDE_INT n = 0;
  GET_MODE_SIZE (GET_MODE (mem)).is_constant (&n);
  iabi_mutate_set_before (insn, stack_pointer_rtx,
			  plus_constant (Pmode, stack_pointer_rtx,
					 push ? -n : n));
  delete_insn (insn);
}

/* Leave out the saves (PUSH) and the restores of register R.  */
static void
drop (unsigned r, bool push)
{
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      if ((push && iabi_push_p (insn) && iabi_pushed_regno (insn) == r)
	  || (iabi_pop_p (insn) && iabi_popped_regno (insn) == r))
	adjust_instead (insn);
    }
}

/* Exchange the registers of two pops in a row.  */
static void
swap_restores (void)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      rtx_insn *next = next_real_nondebug_insn (insn);
      if (!next || !iabi_pop_p (insn) || !iabi_pop_p (next)
	  || iabi_popped_regno (insn) == iabi_popped_regno (next))
	continue;
      std::swap (SET_DEST (PATTERN (insn)), SET_DEST (PATTERN (next)));
      df_insn_rescan (insn);
      df_insn_rescan (next);
      return;
    }
}

/* Change REG before its first push.  */
static void
late_save (unsigned regno)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (iabi_push_p (insn) && iabi_pushed_regno (insn) == regno)
      {
	rtx reg = SET_SRC (PATTERN (insn));
	iabi_mutate_set_before (insn, copy_rtx (reg), const0_rtx);
	return;
      }
}

static rtx_insn *
first_real_insn (void)
{
  rtx_insn *insn = get_insns ();
  while (insn && !NONDEBUG_INSN_P (insn))
    insn = NEXT_INSN (insn);
  return insn;
}

namespace {

const pass_data mutation_data
    = { RTL_PASS, "iabi_mutation", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_mutation : public iabi_rtl_pass
{
public:
  pass_mutation () : iabi_rtl_pass (mutation_data) {}

private:
  void run (const struct iabi_handler *h) final override;
};

void
pass_mutation::run (const struct iabi_handler *h)
{
  unsigned victim = iabi_mutate_victim ();
  if (iabi_mutant_p ("shift-stack"))
    iabi_mutate_set_before (first_real_insn (), stack_pointer_rtx,
			    plus_constant (Pmode, stack_pointer_rtx,
					   -UNITS_PER_WORD));
  if (iabi_mutant_p ("swap-restores"))
    swap_restores ();
  if (victim != INVALID_REGNUM)
    {
      if (iabi_mutant_p ("drop-save"))
	drop (victim, true);
      if (iabi_mutant_p ("drop-restore"))
	drop (victim, false);
      if (iabi_mutant_p ("late-save"))
	late_save (victim);
    }
  iabi_mutate_target (h);
}

} // namespace

void
iabi_init_mutation (const char *plugin_name)
{
  /* Before lengths are computed, which needs all insns.  */
  struct register_pass_info info
      = { new pass_mutation, "shorten", 1, PASS_POS_INSERT_BEFORE };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}

#endif
