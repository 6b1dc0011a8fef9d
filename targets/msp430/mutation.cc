/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mutants of MSP430: plugin/mutation.h.  "half-register" is in frame.cc.  */
#include "msp430.h"
#include "mutation.h"

#ifdef IABI_MUTATION

void
iabi_mutate_target (const struct iabi_handler *)
{
  rtx sp = stack_pointer_rtx;
  if (iabi_mutant_p ("ret"))
    DECL_ATTRIBUTES (cfun->decl)
	= remove_attribute ("interrupt", DECL_ATTRIBUTES (cfun->decl));
  for (rtx_insn *insn = get_insns (), *next; insn; insn = next)
    {
      next = NEXT_INSN (insn);
      /* Return with interrupts off: clear GIE, bit 3 of the saved SR, which
	 reti pops first.  */
      if (iabi_mutant_p ("forget-gie") && JUMP_P (insn) && returnjump_p (insn))
	iabi_mutate_set_before (insn, gen_rtx_MEM (HImode, sp),
				gen_rtx_AND (HImode, gen_rtx_MEM (HImode, sp),
					     GEN_INT (~8)));
      if (!NONJUMP_INSN_P (insn)
	  || recog_memoized (insn) != CODE_FOR_bic_SR)
	continue;
      if (iabi_mutant_p ("forget-wakeup"))
	delete_insn (insn);
      if (iabi_mutant_p ("wakeup-place"))
	{
	  iabi_mutate_set_before (insn, sp, plus_constant (Pmode, sp, -2));
	  iabi_mutate_set_before (next, sp, plus_constant (Pmode, sp, 2));
	}
    }
}

#endif
