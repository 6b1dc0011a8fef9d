/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calls through pointers.

   A CLOBBER of a register in a call also keeps the address that is called
   out of that register, as if it were lost too early: a sixth register would
   have to be saved for it.  So an address that is not needed any more is put
   into R11, which no argument uses and every callee of which nothing is known
   may change.  A function that is named is called by its name: a register for
   its address would have to be saved.  */
#include "msp430.h"
#include "codegen.h"

enum { ADDRESS_REGNUM = 11 };

/* The calls so changed, by INSN_UID, and the function they are in.  */
static hash_set<int_hash<int, -1, -2> > placed;
static tree placed_in;

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

/* The insn that alone sets pseudo register REG, to a symbol; or NULL.  */
static rtx_insn *
symbol_load (rtx reg)
{
  if (DF_REG_DEF_COUNT (REGNO (reg)) != 1)
    return NULL;
  df_ref def = DF_REG_DEF_CHAIN (REGNO (reg));
  if (DF_REF_IS_ARTIFICIAL (def))
    return NULL;
  rtx set = single_set (DF_REF_INSN (def));
  return (set && rtx_equal_p (SET_DEST (set), reg)
	  && GET_CODE (SET_SRC (set)) == SYMBOL_REF
	      ? DF_REF_INSN (def) : NULL);
}

/* CALL calls *ADDRESS, a register: let it name the function instead, if it
   does.  CALL of a name takes a cycle more than of a register on the 430, and
   MOV of the name to the register two: this pays off but in loops.  */
static bool
name_callee (rtx_insn *call, rtx *address, const iabi_paths &paths)
{
  rtx reg = *address;
  rtx_insn *load = symbol_load (reg);
  basic_block bb = BLOCK_FOR_INSN (call);
  if (!load
      || (!msp430x && paths.reaches_p (bb, bb)
	  && (BLOCK_FOR_INSN (load) != bb || DF_REG_USE_COUNT (REGNO (reg)) > 2))
      || !validate_change (call, address, SET_SRC (single_set (load)), false))
    return false;
  if (rtx note = find_regno_note (call, REG_DEAD, REGNO (reg)))
    remove_note (call, note);
  df_insn_rescan (call);
  if (DF_REG_USE_COUNT (REGNO (reg)) == 0)
    delete_insn (load);
  return true;
}

/* Whether a call comes between the setting of REG in CALL's block and CALL:
   then REG is not lost by calls anyway.  */
static bool
survives_calls_p (rtx_insn *call, const_rtx reg)
{
  rtx_insn *head = BB_HEAD (BLOCK_FOR_INSN (call));
  for (rtx_insn *insn = call; insn != head;)
    {
      insn = PREV_INSN (insn);
      if (CALL_P (insn))
	return true;
      if (NONDEBUG_INSN_P (insn) && reg_set_p (reg, insn))
	return false;
    }
  return false;
}

/* Let the insn in CALL's block that alone sets pseudo register REG, for CALL
   alone, set register TO instead; false if it cannot.  Without optimization
   nobody would remove a copy.  */
static bool
set_in_place (rtx_insn *call, rtx reg, rtx to)
{
  if (DF_REG_DEF_COUNT (REGNO (reg)) != 1 || DF_REG_USE_COUNT (REGNO (reg)) != 1)
    return false;
  rtx_insn *head = BB_HEAD (BLOCK_FOR_INSN (call));
  for (rtx_insn *insn = call; insn != head;)
    {
      insn = PREV_INSN (insn);
      if (!NONDEBUG_INSN_P (insn))
	continue;
      rtx set = single_set (insn);
      if (set && rtx_equal_p (SET_DEST (set), reg))
	return validate_change (insn, &SET_DEST (set), to, false);
      if (CALL_P (insn) || volatile_insn_p (PATTERN (insn))
	  || reg_mentioned_p (to, PATTERN (insn)))
	return false;
    }
  return false;
}

/* (call (mem (reg ADDRESS)) N), alone or as the source of a set, in CALL.  */
static void
place_address (rtx_insn *call, const iabi_paths &paths)
{
  rtx x = get_call_rtx_from (call);
  if (!x || !MEM_P (XEXP (x, 0)) || ends_block_p (call))
    return;
  rtx *address = &XEXP (XEXP (x, 0), 0);
  if (!REG_P (*address) || HARD_REGISTER_P (*address)
      || (optimize && name_callee (call, address, paths))
      || !find_regno_note (call, REG_DEAD, REGNO (*address))
      || survives_calls_p (call, *address)
      || find_reg_fusage (call, USE, regno_reg_rtx[ADDRESS_REGNUM])
      || !remove_clobber (call, ADDRESS_REGNUM))
    return;
  rtx reg = gen_rtx_REG (GET_MODE (*address), ADDRESS_REGNUM);
  if (optimize || !set_in_place (call, *address, reg))
    emit_insn_before (gen_rtx_SET (reg, *address), call);
  *address = reg;
  /* What the callee leaves there is nobody's value.  */
  emit_insn_after (gen_rtx_CLOBBER (VOIDmode, reg), call);
  df_insn_rescan (call);
  placed.add (INSN_UID (call));
}

void
msp430_place_addresses (void)
{
  basic_block bb;
  rtx_insn *insn, *next;
  placed.empty ();
  placed_in = cfun->decl;
  iabi_paths paths;
  df_note_add_problem ();
  df_analyze ();
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS_SAFE (bb, insn, next)
      if (CALL_P (insn))
	place_address (insn, paths);
}

namespace {

/* Right after reload, which deletes the CLOBBERs behind the calls: from here
   on the calls can say themselves that they change R11.  Else the next call
   of the same address would do without loading it anew.  */
const pass_data address_data
    = { RTL_PASS, "iabi_msp430_address", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_address : public rtl_opt_pass
{
public:
  pass_address () : rtl_opt_pass (address_data, g) {}
  bool
  gate (function *fun) final override
  {
    return placed_in == fun->decl;
  }
  unsigned int
  execute (function *) final override
  {
    basic_block bb;
    rtx_insn *insn;
    FOR_EACH_BB_FN (bb, cfun)
      FOR_BB_INSNS (bb, insn)
	if (CALL_P (insn) && placed.contains (INSN_UID (insn)))
	  {
	    clobber_reg (&CALL_INSN_FUNCTION_USAGE (insn),
			 regno_reg_rtx[ADDRESS_REGNUM]);
	    df_insn_rescan (insn);
	  }
    return 0;
  }
};

} // namespace

void
msp430_init_addresses (void)
{
  struct register_pass_info info
      = { new pass_address, "reload", 1, PASS_POS_INSERT_AFTER };
  register_pass (&info);
}
