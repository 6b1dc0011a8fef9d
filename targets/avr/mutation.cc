/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mutants of AVR: plugin/mutation.h.  */
#include "backend.h"
#include "avr.h"
#include "mutation.h"

#ifdef IABI_MUTATION

/* The data address of SREG.  */
static bool
sreg_p (const_rtx x)
{
  return (MEM_P (x) && CONST_INT_P (XEXP (x, 0))
	  && INTVAL (XEXP (x, 0)) == 0x3F + avr_arch->sfr_offset);
}

/* The SET that is INSN or its first element, or NULL.  */
static rtx
first_set (rtx_insn *insn)
{
  rtx x = NONJUMP_INSN_P (insn) ? PATTERN (insn) : NULL_RTX;
  if (x && GET_CODE (x) == PARALLEL)
    x = XVECEXP (x, 0, 0);
  return x && GET_CODE (x) == SET ? x : NULL_RTX;
}

/* Leave out in T,SREG; push T and pop T; out SREG,T; or, with RESTORE_ONLY,
   just the out.  */
static void
forget_sreg (bool restore_only)
{
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      rtx set = first_set (insn);
      if (!set)
	continue;
      if (sreg_p (SET_SRC (set)) && !restore_only)
	{
	  rtx_insn *push = next_real_nondebug_insn (insn);
	  next = NEXT_INSN (push);
	  delete_insn (push);
	  delete_insn (insn);
	}
      else if (sreg_p (SET_DEST (set)))
	{
	  if (!restore_only)
	    delete_insn (prev_real_nondebug_insn (insn));
	  delete_insn (insn);
	}
    }
}

/* The I bit as the interrupted code has it, not as the handler was entered
   with: sei behind out SREG,T.  Interrupts come while the handler still has
   its stack.  */
static void
forget_i (void)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      rtx set = first_set (insn);
      if (set && sreg_p (SET_DEST (set)))
	emit_insn_after (gen_enable_interrupt (), insn);
    }
}

/* Leave out the clr r1 behind a push of it.  */
static void
forget_zero (void)
{
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      rtx set = first_set (insn);
      if (set && REG_P (SET_DEST (set)) && SET_SRC (set) == const0_rtx
	  && REGNO (SET_DEST (set)) == avr_zero_regno ())
	delete_insn (insn);
    }
}

/* Leave out (parallel [(unspec_volatile [(const_int 1)] ENABLE_IRQS) ...]).  */
static void
forget_sei (void)
{
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      rtx x = NONJUMP_INSN_P (insn) ? PATTERN (insn) : NULL_RTX;
      if (x && GET_CODE (x) == PARALLEL)
	x = XVECEXP (x, 0, 0);
      if (x && GET_CODE (x) == UNSPEC_VOLATILE
	  && XINT (x, 1) == UNSPECV_ENABLE_IRQS)
	delete_insn (insn);
    }
}

void
iabi_mutate_target (const struct iabi_handler *h)
{
  if (iabi_mutant_p ("forget-sreg"))
    forget_sreg (false);
  if (iabi_mutant_p ("sreg-not-restored"))
    forget_sreg (true);
  if (iabi_mutant_p ("forget-i"))
    forget_i ();
  if (iabi_mutant_p ("forget-zero"))
    forget_zero ();
  if (iabi_mutant_p ("ret") && !(h->abi->flags & IABI_CALLABLE))
    {
      /* What return_from_epilogue and its like look at.  */
      cfun->machine->is_signal = cfun->machine->is_interrupt = 0;
      for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
	if (JUMP_P (insn) && returnjump_p (insn))
	  INSN_CODE (insn) = -1;
    }
  if (iabi_mutant_p ("forget-sei") && (h->abi->flags & IABI_NONBLOCKING))
    forget_sei ();
}

#endif
