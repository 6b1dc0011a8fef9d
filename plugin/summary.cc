/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which registers a function really changes: collected from its final insn
   stream, so that a handler compiled later saves no more around a call of it.
   GCC's own -fipa-ra is on at -O2 only, and never on AVR and MSP430.  */
#include "backend.h"
#include "codegen.h"
#include "mutation.h"

struct summary
{
  HARD_REG_SET clobbers;
};

/* By DECL_UID.  */
static hash_map<int_hash<int, -1, -2>, summary> *summaries;

/* Whether what we saw of FNDECL's body is what a call of it runs: no other
   definition replaces it at link or load time, and nobody asked that its
   body be kept out of its callers.  */
static bool
body_known_p (tree fndecl)
{
  return decl_binds_to_current_def_p (fndecl)
	 && !lookup_attribute ("noipa", DECL_ATTRIBUTES (fndecl))
	 && !lookup_attribute ("naked", DECL_ATTRIBUTES (fndecl))
	 && !lookup_attribute ("ifunc", DECL_ATTRIBUTES (fndecl));
}

/* Looks through aliases.  */
tree
iabi_known_body (tree fndecl)
{
  if (!body_known_p (fndecl))
    return NULL_TREE;
  if (cgraph_node *node = cgraph_node::get (fndecl))
    {
      enum availability avail;
      node = node->ultimate_alias_target (&avail);
      if (avail < AVAIL_AVAILABLE || !body_known_p (node->decl))
	return NULL_TREE;
      fndecl = node->decl;
    }
  return fndecl;
}

/* The summary of FNDECL, or NULL.  */
static const summary *
find_summary (tree fndecl)
{
  tree body = iabi_known_body (fndecl);
  return body && summaries ? summaries->get (DECL_UID (body)) : NULL;
}

/* get_call_fndecl reads REG_CALL_DECL notes, which exist under -fipa-ra
   only.  Expand says of the memory that is called which function it is, even
   if its address is in a register.  */
tree
iabi_callee (const rtx_insn *call)
{
  if (tree fndecl = get_call_fndecl (call))
    return fndecl;
  rtx x = get_call_rtx_from (call);
  if (!x || !MEM_P (XEXP (x, 0)))
    return NULL_TREE;
  tree expr = MEM_EXPR (XEXP (x, 0));
  if (expr && TREE_CODE (expr) == FUNCTION_DECL)
    return expr;
  rtx address = XEXP (XEXP (x, 0), 0);
  if (GET_CODE (address) != SYMBOL_REF || !SYMBOL_REF_DECL (address)
      || TREE_CODE (SYMBOL_REF_DECL (address)) != FUNCTION_DECL)
    return NULL_TREE;
  return SYMBOL_REF_DECL (address);
}

bool
iabi_callee_known_p (tree fndecl)
{
  return find_summary (fndecl) != NULL;
}

bool
iabi_callee_preserves_all (tree fndecl)
{
  return (iabi_of_decl (fndecl, NULL)
	  || (iabi_backend.callee_preserves_all
	      && iabi_backend.callee_preserves_all (fndecl)));
}

HARD_REG_SET
iabi_function_clobbers (tree fndecl)
{
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  if (fndecl && iabi_callee_preserves_all (fndecl))
    return iabi_result_regs (TREE_TYPE (fndecl));
  if (const summary *s = fndecl ? find_summary (fndecl) : NULL)
    {
      if (iabi_mutant_p ("summary-lies"))
	return set;
      return s->clobbers;
    }
  set = default_function_abi.full_and_partial_reg_clobbers ();
  if (iabi_backend.limit_unknown_callee)
    iabi_backend.limit_unknown_callee (fndecl, &set);
  return set;
}

HARD_REG_SET
iabi_call_clobbers (rtx_insn *call)
{
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  if (find_reg_note (call, REG_NORETURN, NULL_RTX))
    return set;
  tree fndecl = iabi_callee (call);
  set = iabi_function_clobbers (fndecl);
  /* The back end may know of calls that are none (x86's vzeroupper).  */
  if (!fndecl && iabi_saved_insn_callee_abi)
    set &= iabi_saved_insn_callee_abi (call).full_and_partial_reg_clobbers ();
  return set;
}

/* Adds a register that is set to the set DATA.  */
static void
note_set (rtx dest, const_rtx, void *data)
{
  while (GET_CODE (dest) == SUBREG || GET_CODE (dest) == STRICT_LOW_PART
	 || GET_CODE (dest) == ZERO_EXTRACT)
    dest = XEXP (dest, 0);
  if (REG_P (dest) && HARD_REGISTER_P (dest))
    add_to_hard_reg_set ((HARD_REG_SET *) data, GET_MODE (dest),
			 REGNO (dest));
}

HARD_REG_SET
iabi_set_regs (const rtx_insn *insn)
{
  HARD_REG_SET set;
  find_all_hard_reg_sets (insn, &set, false);
  note_stores (insn, note_set, &set);
  return set;
}

/* Add to SET what the insns of the current function change.  */
static void
collect_rtl (HARD_REG_SET *set)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!NONDEBUG_INSN_P (insn))
	continue;
      if (CALL_P (insn) && iabi_callee (insn) != current_function_decl)
	*set |= iabi_call_clobbers (insn);
      *set |= iabi_set_regs (insn);
      if (iabi_backend.hidden_clobbers)
	iabi_backend.hidden_clobbers (insn, set);
    }
}

/* Collect the summary of the current function.  */
static void
collect (void)
{
  /* What instrumentation adds outside the insn stream is unknown.  */
  if (crtl->profile || flag_split_stack > 0
      || !body_known_p (current_function_decl))
    return;
  summary s;
  CLEAR_HARD_REG_SET (s.clobbers);
  if (iabi_backend.collect_clobbers)
    iabi_backend.collect_clobbers (&s.clobbers);
  else
    collect_rtl (&s.clobbers);
  s.clobbers &= crtl->abi->full_and_partial_reg_clobbers ();
  if (!summaries)
    summaries = new hash_map<int_hash<int, -1, -2>, summary>;
  summaries->put (DECL_UID (current_function_decl), s);
}

namespace {

const pass_data summary_data
    = { RTL_PASS, "iabi_summary", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_summary : public rtl_opt_pass
{
public:
  pass_summary () : rtl_opt_pass (summary_data, g) {}
  unsigned int
  execute (function *) final override
  {
    collect ();
    return 0;
  }
};

} // namespace

void
iabi_init_summary (const char *plugin_name)
{
  /* After the last pass that changes insns, before they are freed.  */
  static struct register_pass_info info
      = { NULL, "shorten", 1, PASS_POS_INSERT_AFTER };
  info.pass = new pass_summary;
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}
