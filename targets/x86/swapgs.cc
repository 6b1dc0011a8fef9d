/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The modifier "swapgs": GS is the kernel's while the handler runs.

   SDM Vol. 2, SWAPGS; Vol. 3, 5.8.8: the CPU enters a handler with the GS
   base of the interrupted code.  That is already the kernel's if ring 0 was
   interrupted, which the saved CS tells.  The frame is looked at again at the
   end, since the handler may have changed it: it says what is returned to.  */
#include "backend.h"
#include "x86.h"

/* The insn that swaps GS if the CS saved at OFFSET from the stack pointer is
   not one of ring 0.  As text: GCC has no pattern for swapgs, and a branch
   inside of a prologue would split its block.  */
static rtx_insn *
swapgs_insn (HOST_WIDE_INT offset)
{
  char text[128];
  snprintf (text, sizeof text,
	    "test{b\t$3, %d(%%%%rsp)|\tBYTE PTR [rsp+%d], 3}\n"
	    "\tje\t1f\n\tswapgs\n1:",
	    (int) offset, (int) offset);
  rtx body = gen_rtx_ASM_OPERANDS (VOIDmode, ggc_strdup (text), "", 0,
				   rtvec_alloc (0), rtvec_alloc (0),
				   rtvec_alloc (0), UNKNOWN_LOCATION);
  MEM_VOLATILE_P (body) = 1;
  rtx flags = gen_rtx_CLOBBER (VOIDmode, gen_rtx_REG (CCmode, FLAGS_REG));
  rtx memory = gen_rtx_CLOBBER (
      VOIDmode, gen_rtx_MEM (BLKmode, gen_rtx_SCRATCH (VOIDmode)));
  start_sequence ();
  emit_insn (gen_rtx_PARALLEL (VOIDmode, gen_rtvec (3, body, flags, memory)));
  rtx_insn *seq = get_insns ();
  end_sequence ();
  return seq;
}

/* Before the first insn of the prologue, which may read a stack protector's
   canary by GS, and before each return, where the error code is gone.  */
void
x86_swapgs (const struct iabi_handler *h)
{
  if (!(h->modifiers & IABI_SWAPGS) || !TARGET_64BIT)
    return;
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, EXIT_BLOCK_PTR_FOR_FN (cfun)->preds)
    if (returnjump_p (BB_END (e->src)))
      emit_insn_before (swapgs_insn (UNITS_PER_WORD), BB_END (e->src));
  bool error_code = cfun->machine->func_type == TYPE_EXCEPTION;
  insert_insn_on_edge (swapgs_insn ((error_code ? 2 : 1) * UNITS_PER_WORD),
		       single_succ_edge (ENTRY_BLOCK_PTR_FOR_FN (cfun)));
  commit_edge_insertions ();
}
