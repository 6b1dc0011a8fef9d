/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pops to memory that the stack pointer addresses.

   GCC makes one of __builtin_ia32_readeflags where its result is in a slot on
   the stack (-O0, without a frame pointer):
     (set (mem (plus sp 32)) (mem (post_inc sp)))
   and reckons, as RTL does, from the stack pointer before the pop.  The CPU
   adds to the one after it (SDM Vol. 2, POP), so the value goes to the slot
   above.  Ordinary functions have that defect too, up to GCC 16.  */
#include "backend.h"
#include "x86.h"

/* Whether INSN pops to memory that the stack pointer addresses.  */
static bool
pops_beside_p (const rtx_insn *insn)
{
  if (!NONJUMP_INSN_P (insn) || GET_CODE (PATTERN (insn)) != SET)
    return false;
  rtx dest = SET_DEST (PATTERN (insn)), src = SET_SRC (PATTERN (insn));
  return (MEM_P (dest) && MEM_P (src)
	  && GET_CODE (XEXP (src, 0)) == POST_INC
	  && XEXP (XEXP (src, 0), 0) == stack_pointer_rtx
	  && reg_mentioned_p (stack_pointer_rtx, XEXP (dest, 0)));
}

void
x86_mend_pops (const struct iabi_handler *)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (pops_beside_p (insn))
      {
	rtx *dest = &SET_DEST (PATTERN (insn));
	HOST_WIDE_INT size = GET_MODE_SIZE (GET_MODE (*dest)).to_constant ();
	rtx address = plus_constant (Pmode, XEXP (*dest, 0), -size);
	*dest = replace_equiv_address_nv (*dest, address);
      }
}
