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
