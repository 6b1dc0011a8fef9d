/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls through pointers.

   A CLOBBER of a register in a call also keeps the address that is called
   out of that register, as if it were lost too early: a sixth register would
   have to be saved for it.  So the address is put into R11, which no argument
   uses and every callee of which nothing is known may change.  */
#include "msp430.h"
#include "codegen.h"

enum { ADDRESS_REGNUM = 11 };

/* Take the CLOBBER of register REGNO out of CALL; false if it has none.  */
static bool
remove_clobber (rtx_insn *call, unsigned int regno)
{
  for (rtx *p = &CALL_INSN_FUNCTION_USAGE (call); *p; p = &XEXP (*p, 1))
    {
      rtx x = XEXP (*p, 0);
      if (GET_CODE (x) == CLOBBER && REG_P (XEXP (x, 0))
	  && REGNO (XEXP (x, 0)) == regno)
	{
	  *p = XEXP (*p, 1);
	  return true;
	}
    }
  return false;
}

/* Whether no insn may follow CALL in its block.  */
static bool
ends_block_p (rtx_insn *call)
{
  edge e;
  edge_iterator ei;
  if (BB_END (BLOCK_FOR_INSN (call)) == call)
    FOR_EACH_EDGE (e, ei, BLOCK_FOR_INSN (call)->succs)
      if (e->flags & EDGE_COMPLEX)
	return true;
  return false;
}

/* (call (mem (reg ADDRESS)) N), alone or as the source of a set, in CALL.  */
static void
place_address (rtx_insn *call)
{
  rtx x = get_call_rtx_from (call);
  if (!x || !MEM_P (XEXP (x, 0)) || ends_block_p (call))
    return;
  rtx *address = &XEXP (XEXP (x, 0), 0);
  if (!REG_P (*address) || HARD_REGISTER_P (*address)
      || find_reg_fusage (call, USE, regno_reg_rtx[ADDRESS_REGNUM])
      || !remove_clobber (call, ADDRESS_REGNUM))
    return;
  rtx reg = gen_rtx_REG (GET_MODE (*address), ADDRESS_REGNUM);
  emit_insn_before (gen_rtx_SET (reg, *address), call);
  *address = reg;
  /* What the callee leaves there is nobody's value.  */
  emit_insn_after (gen_rtx_CLOBBER (VOIDmode, reg), call);
  df_insn_rescan (call);
}

void
msp430_place_addresses (void)
{
  basic_block bb;
  rtx_insn *insn, *next;
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS_SAFE (bb, insn, next)
      if (CALL_P (insn))
	place_address (insn);
}
