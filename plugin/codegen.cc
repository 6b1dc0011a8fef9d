/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a handler is steered through GCC's back end.

   An interrupt ABI is, for GCC, a function ABI that clobbers nothing: the
   register allocator then knows that each register costs a save.  A call in
   a handler is the other way round: its ABI says "clobbers nothing", and
   explicit CLOBBERs say exactly what this callee changes, so that
   df_regs_ever_live is exact and the back end's own frame code saves just
   that.  docs/architecture.md follows one handler through the passes.  */
#include "backend.h"
#include "codegen.h"
#include "messages.h"
#include "mutation.h"

/* The slots of function_abis that the plugin takes.  x86 uses 0 and 1, no
   other back end with interrupt ABIs more than 0; there are NUM_ABI_IDS.  */
enum
{
  ABI_SLOT_RESULT = 2, /* To ABI_SLOT_NORETURN: one for each result.  */
  ABI_SLOT_NORETURN = NUM_ABI_IDS - 2,
  ABI_SLOT = NUM_ABI_IDS - 1
};

const predefined_function_abi &(*iabi_saved_insn_callee_abi) (
    const rtx_insn *);
static const predefined_function_abi &(*saved_fntype_abi) (const_tree);
static void (*saved_set_current_function) (tree);
static bool (*saved_function_ok_for_sibcall) (tree, tree);
static void (*saved_compute_frame_layout) (void);

/* The ABI of a function that preserves all, but for what the back end gives
   for free.  Initialised on demand: there is one table for each set of
   target options (SWITCHABLE_TARGET).  */
static const predefined_function_abi &
preserving_abi (void)
{
  predefined_function_abi &abi = function_abis[ABI_SLOT];
  if (!abi.initialized_p ())
    {
      HARD_REG_SET set;
      CLEAR_HARD_REG_SET (set);
      iabi_backend.free_regs (&set);
      abi.initialize (ABI_SLOT, set);
    }
  return abi;
}

static bool (*saved_part_clobbered) (unsigned, unsigned, machine_mode);

/* No call to a function that preserves all clobbers a part of a register.
   AVR says that of any value that lies across the limit between its
   call-saved and its other registers, whatever ABI it is asked about.  */
static bool
part_clobbered (unsigned abi_id, unsigned regno, machine_mode mode)
{
  return abi_id < ABI_SLOT_RESULT
	 && saved_part_clobbered (abi_id, regno, mode);
}

/* The ABI of a handler that never returns: it may change everything.  */
const predefined_function_abi &
iabi_noreturn_abi (void)
{
  predefined_function_abi &abi = function_abis[ABI_SLOT_NORETURN];
  if (!abi.initialized_p ())
    abi.initialize (ABI_SLOT_NORETURN, reg_class_contents[ALL_REGS]);
  return abi;
}

bool
iabi_compiling (struct iabi_handler *h)
{
  return cfun && cfun->decl && symtab->state >= EXPANSION
	 && iabi_of_decl (cfun->decl, h);
}

/* The registers that hold the result of a function of TYPE.  */
HARD_REG_SET
iabi_result_regs (const_tree type)
{
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  tree result = TREE_TYPE (type);
  if (!result || result == error_mark_node || VOID_TYPE_P (result)
      || !COMPLETE_TYPE_P (result))
    return set;
  rtx x = targetm.calls.function_value (result, type, false);
  if (!x)
    return set;
  if (REG_P (x))
    {
      SET_HARD_REG_BIT (set, REGNO (x));
      if (GET_MODE (x) != BLKmode)
	add_to_hard_reg_set (&set, GET_MODE (x), REGNO (x));
      return set;
    }
  /* (parallel [(expr_list (reg) (const_int OFFSET)) ...])  */
  for (int i = 0; GET_CODE (x) == PARALLEL && i < XVECLEN (x, 0); i++)
    if (rtx reg = XEXP (XVECEXP (x, 0, i), 0))
      add_to_hard_reg_set (&set, GET_MODE (reg), REGNO (reg));
  return set;
}

/* The ABI of a callable function that preserves all but its result.  Were
   the result's registers not clobbered, aggregate_value_p would put the
   result in memory.  */
static const predefined_function_abi &
callable_abi (const_tree type)
{
  HARD_REG_SET set = iabi_result_regs (type);
  if (hard_reg_set_empty_p (set))
    return preserving_abi ();
  set |= preserving_abi ().full_reg_clobbers ();
  for (int i = ABI_SLOT_RESULT; i < ABI_SLOT_NORETURN; i++)
    {
      predefined_function_abi &abi = function_abis[i];
      if (!abi.initialized_p ())
	abi.initialize (i, set);
      if (abi.full_reg_clobbers () == set)
	return abi;
    }
  /* More kinds of results than slots.  */
  return function_abis[ABI_SLOT_NORETURN - 1];
}

/* TARGET_FNTYPE_ABI.  */
static const predefined_function_abi &
iabi_fntype_abi (const_tree type)
{
  if (const struct iabi_abi *abi = iabi_of_type (type))
    {
      if (TYPE_VOLATILE (type))
	return iabi_noreturn_abi ();
      return (abi->flags & IABI_CALLABLE ? callable_abi (type)
					 : preserving_abi ());
    }
  return saved_fntype_abi ? saved_fntype_abi (type) : default_function_abi;
}

/* The function whose calls say by CLOBBERs what they change.  */
static tree calls_say_in;

/* The function being compiled, and how many errors there were before that.  */
static tree counted_in;
static int errors_before;

bool
iabi_refused_p (const_tree fndecl)
{
  return counted_in == fndecl && errorcount > errors_before;
}

/* TARGET_INSN_CALLEE_ABI.  A pass before those CLOBBERs are there must not
   take an argument register for unchanged.  */
static const predefined_function_abi &
iabi_insn_callee_abi (const rtx_insn *insn)
{
  if (iabi_compiling (NULL) && calls_say_in == cfun->decl)
    return preserving_abi ();
  return iabi_saved_insn_callee_abi ? iabi_saved_insn_callee_abi (insn)
				    : default_function_abi;
}

/* TARGET_SET_CURRENT_FUNCTION.  */
static void
iabi_set_current_function (tree fndecl)
{
  struct iabi_handler h;
  bool ours = (fndecl && TREE_CODE (fndecl) == FUNCTION_DECL && cfun
	       && cfun->decl == fndecl && iabi_of_decl (fndecl, &h));
  if (ours && iabi_backend.set_current_function)
    iabi_backend.set_current_function (fndecl, &h, true);
  if (saved_set_current_function)
    saved_set_current_function (fndecl);
  if (ours && iabi_backend.set_current_function)
    iabi_backend.set_current_function (fndecl, &h, false);
}

/* TARGET_FUNCTION_OK_FOR_SIBCALL: a handler's last call is a call, since it
   restores registers afterwards.  */
static bool
iabi_function_ok_for_sibcall (tree decl, tree exp)
{
  if (cfun && cfun->decl && iabi_of_decl (cfun->decl, NULL))
    return false;
  return saved_function_ok_for_sibcall (decl, exp);
}

/* While one of these lives, the registers that are hidden from prologue and
   epilogue are fixed registers, which no back end saves: x86 computes
   df_regs_ever_live anew in the middle of its prologue.  */
class hide_scope
{
public:
  hide_scope ()
  {
    memcpy (m_fixed, fixed_regs, sizeof m_fixed);
    if (!iabi_compiling (NULL))
      return;
    HARD_REG_SET hidden = iabi_hidden_regs ();
    for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
      if (TEST_HARD_REG_BIT (hidden, r))
	fixed_regs[r] = 1;
  }
  ~hide_scope () { memcpy (fixed_regs, m_fixed, sizeof m_fixed); }

private:
  char m_fixed[FIRST_PSEUDO_REGISTER];
};

/* TARGET_COMPUTE_FRAME_LAYOUT: where each call saves around itself and sees
   to its own stack alignment, the frame is that of a leaf function.  */
static void
iabi_compute_frame_layout (void)
{
  if (iabi_compiling (NULL))
    {
      if (iabi_only_cold_calls_p ())
	crtl->is_leaf = true;
      /* Reload, before LRA, insists on offsets that stay while it changes
	 insns; back ends that use it lay the frame out anew afterwards.  */
      if (IABI_USES_LRA)
	iabi_hide_cold_regs ();
    }
  hide_scope hide;
  saved_compute_frame_layout ();
}

/* TARGET_HARD_REGNO_SCRATCH_OK: once registers are saved, peephole2 must not
   take another one.  */
static bool (*saved_hard_regno_scratch_ok) (unsigned int);

static bool
iabi_hard_regno_scratch_ok (unsigned int regno)
{
  if (iabi_compiling (NULL) && epilogue_completed)
    return false;
  return saved_hard_regno_scratch_ok (regno);
}

/* gen_prologue, gen_epilogue: DF has put back what was hidden.  */
static rtx_insn *(*saved_gen_prologue) (void);
static rtx_insn *(*saved_gen_epilogue) (void);

static rtx_insn *
iabi_gen_prologue (void)
{
  if (iabi_compiling (NULL))
    iabi_hide_cold_regs ();
  hide_scope hide;
  return saved_gen_prologue ();
}

static rtx_insn *
iabi_gen_epilogue (void)
{
  if (iabi_compiling (NULL))
    iabi_hide_cold_regs ();
  hide_scope hide;
  return saved_gen_epilogue ();
}

/* Give handler FNDECL a set of optimization options of its own: no -fipa-ra,
   so that GCC asks our hook of each call's ABI; no -fgcse-after-reload, which
   would carry values out of blocks that save for themselves; no
   -frename-registers, which would take registers that only these blocks
   save; no -ftree-parallelize-loops, which would start threads.  */
static void
set_optimization (tree fndecl)
{
  /* Those that it has: an attribute's or, in a link, its unit's.  */
  struct gcc_options opts = global_options, opts_set = global_options_set;
  cl_optimization_restore (&opts, &opts_set, opts_for_fn (fndecl));
  opts.x_flag_ipa_ra = 0;
  opts.x_flag_gcse_after_reload = 0;
  opts.x_flag_rename_registers = 0;
  opts.x_flag_tree_parallelize_loops = 1;
  DECL_FUNCTION_SPECIFIC_OPTIMIZATION (fndecl)
      = build_optimization_node (&opts, &opts_set);
}

/* An error was given for FUN: keep the passes to come from stumbling over
   what it was about, with messages of their own.  */
static unsigned int
drop_body (function *fun)
{
  basic_block bb = single_succ (ENTRY_BLOCK_PTR_FOR_FN (fun));
  gimple *trap
      = gimple_build_call (builtin_decl_implicit (BUILT_IN_TRAP), 0);
  gimple_stmt_iterator gsi = gsi_after_labels (bb);
  gsi_insert_before (&gsi, trap, GSI_SAME_STMT);
  remove_edge (split_block (bb, trap));
  return TODO_cleanup_cfg;
}

/* Refuse calls that return twice: the second time, the stack may not have what
   is to be restored.  */
static bool
check_returns_once (function *fun)
{
  bool ok = true;
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
    for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);
	 gsi_next (&gsi))
      {
	gcall *call = dyn_cast<gcall *> (gsi_stmt (gsi));
	if (!call || gimple_call_builtin_p (call, BUILT_IN_SETJMP_RECEIVER))
	  continue;
	if ((gimple_call_flags (call) & ECF_RETURNS_TWICE)
	    || gimple_call_builtin_p (call, BUILT_IN_SETJMP_SETUP))
	  {
	    iabi_say_returns_twice (gimple_location (call),
				    gimple_call_fndecl (call));
	    ok = false;
	  }
      }
  return ok;
}

static bool
any_block_p (const_basic_block, const void *)
{
  return true;
}

/* Put the blocks from which control can get to the end of FUN into SET, by
   index.  */
static void
find_returning_blocks (function *fun, bitmap set)
{
  auto_vec<basic_block> blocks;
  blocks.safe_grow (n_basic_blocks_for_fn (fun), true);
  int n = dfs_enumerate_from (EXIT_BLOCK_PTR_FOR_FN (fun), true, any_block_p,
			      blocks.address (), blocks.length (), NULL);
  for (int i = 0; i < n; i++)
    bitmap_set_bit (set, blocks[i]->index);
}

/* Refuse to go on after an exception: what unwinds the stack changes
   registers without regard to a handler.  A landing pad that only cleans up
   never gets to the end.  Where unwinding is done by setjmp and longjmp, that
   is refused too.  */
static bool
check_catches_nothing (function *fun)
{
  auto_bitmap returning;
  find_returning_blocks (fun, returning);
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
    {
      edge e;
      edge_iterator ei;
      FOR_EACH_EDGE (e, ei, bb->preds)
	{
	  if (!(e->flags & EDGE_EH))
	    continue;
	  bool goes_on = bitmap_bit_p (returning, bb->index);
	  if (!goes_on && !iabi_backend.sjlj_exceptions)
	    continue;
	  gimple *stmt = gsi_stmt (gsi_last_nondebug_bb (e->src));
	  iabi_say_catches (stmt ? gimple_location (stmt) : UNKNOWN_LOCATION,
			    goes_on);
	  return false;
	}
    }
  return true;
}

bool
iabi_rtl_pass::gate (function *fun)
{
  return iabi_of_decl (fun->decl, NULL);
}

unsigned int
iabi_rtl_pass::execute (function *fun)
{
  struct iabi_handler h;
  iabi_of_decl (fun->decl, &h);
  run (&h);
  return 0;
}

void
iabi_loosen_abi (const_hard_reg_set set)
{
  static predefined_function_abi loose;
  const predefined_function_abi &own = fndecl_abi (cfun->decl).base_abi ();
  loose.initialize (own.id (), set | own.full_reg_clobbers ());
  crtl->abi = &loose;
}

namespace {

/* After inlining, so that all that a handler does is in its body; before the
   last GIMPLE passes.  */
const pass_data prepare_data = { GIMPLE_PASS, "iabi_prepare", OPTGROUP_NONE,
				 TV_NONE, PROP_cfg, 0, 0, 0,
				 TODO_update_ssa };

class pass_prepare : public gimple_opt_pass
{
public:
  pass_prepare () : gimple_opt_pass (prepare_data, g) {}
  bool
  gate (function *fun) final override
  {
    return iabi_of_decl (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    struct iabi_handler h;
    iabi_of_decl (fun->decl, &h);
    if (!check_returns_once (fun) || !check_catches_nothing (fun)
	|| (iabi_backend.check_body && !iabi_backend.check_body (fun, &h)))
      return drop_body (fun);
    return 0;
  }
};

/* Before register allocation: which calls clobber what.  */
const pass_data calls_data
    = { RTL_PASS, "iabi_calls", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_calls : public iabi_rtl_pass
{
public:
  pass_calls () : iabi_rtl_pass (calls_data) {}

private:
  void run (const struct iabi_handler *h) final override;
};

/* Add to CALL a CLOBBER of each register that it changes.  */
void
add_clobbers (rtx_insn *call)
{
  HARD_REG_SET set = iabi_call_clobbers (call);
  set &= ~fixed_reg_set;
  set &= ~preserving_abi ().full_reg_clobbers ();
  set &= accessible_reg_set;
  if (iabi_mutant_p ("forget-clobber") && !hard_reg_set_empty_p (set))
    for (int r = 0;; r++)
      if (TEST_HARD_REG_BIT (set, r))
	{
	  CLEAR_HARD_REG_BIT (set, r);
	  break;
	}
  if (iabi_mutant_p ("hot-as-cold"))
    CLEAR_HARD_REG_SET (set);
  hard_reg_set_iterator it;
  unsigned int regno;
  EXECUTE_IF_SET_IN_HARD_REG_SET (set, 0, regno, it)
    {
      rtx clobber = gen_rtx_CLOBBER (VOIDmode, regno_reg_rtx[regno]);
      CALL_INSN_FUNCTION_USAGE (call)
	  = gen_rtx_EXPR_LIST (VOIDmode, clobber,
			       CALL_INSN_FUNCTION_USAGE (call));
    }
  df_insn_rescan (call);
}

void
pass_calls::run (const struct iabi_handler *h)
{
  basic_block bb;
  rtx_insn *insn;
  bool ok = true;
  counted_in = cfun->decl;
  errors_before = errorcount;
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS (bb, insn)
      if (CALL_P (insn) && iabi_backend.check_call)
	ok &= iabi_backend.check_call (insn, h);
  if (ok)
    iabi_choose_cold_calls ();
  calls_say_in = cfun->decl;
  iabi_restore_stack_moves ();
  FOR_EACH_BB_FN (bb, cfun)
    FOR_BB_INSNS (bb, insn)
      if (CALL_P (insn))
	add_clobbers (insn);
  if (iabi_backend.before_ira)
    iabi_backend.before_ira (h);
}

/* After register allocation.  */
const pass_data allocated_data
    = { RTL_PASS, "iabi_allocated", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_allocated : public iabi_rtl_pass
{
public:
  pass_allocated () : iabi_rtl_pass (allocated_data) {}

private:
  void
  run (const struct iabi_handler *) final override
  {
    /* A back end may have loosened it.  */
    crtl->abi = &fndecl_abi (cfun->decl).base_abi ();
    iabi_end_cold_values ();
  }
};

/* Around prologue and epilogue.  */
const pass_data before_prologue_data
    = { RTL_PASS, "iabi_prologue", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_before_prologue : public iabi_rtl_pass
{
public:
  pass_before_prologue () : iabi_rtl_pass (before_prologue_data) {}

private:
  void
  run (const struct iabi_handler *h) final override
  {
    iabi_fix_cold_regs ();
    if (iabi_backend.before_prologue)
      iabi_backend.before_prologue (h);
  }
};

const pass_data after_epilogue_data
    = { RTL_PASS, "iabi_epilogue", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0,
	TODO_df_finish };

class pass_after_epilogue : public iabi_rtl_pass
{
public:
  pass_after_epilogue () : iabi_rtl_pass (after_epilogue_data) {}

private:
  void
  run (const struct iabi_handler *h) final override
  {
    if (!iabi_mutant_p ("cold-without-saves"))
      iabi_wrap_cold_blocks ();
    if (iabi_backend.after_epilogue)
      iabi_backend.after_epilogue (h);
  }
};

/* When insns are final but for their lengths, which "shorten" computes.  */
const pass_data before_final_data
    = { RTL_PASS, "iabi_final", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_before_final : public iabi_rtl_pass
{
public:
  pass_before_final () : iabi_rtl_pass (before_final_data) {}

private:
  void
  run (const struct iabi_handler *h) final override
  {
    if (iabi_backend.before_final)
      iabi_backend.before_final (h);
  }
};

/* Right after "final": bring the handler's options back, some of which a back
   end may have switched off for the last passes.  GCC changes options from
   function to function only where they were given to be different.  */
const pass_data after_final_data
    = { RTL_PASS, "iabi_options", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_after_final : public iabi_rtl_pass
{
public:
  pass_after_final () : iabi_rtl_pass (after_final_data) {}

private:
  void
  run (const struct iabi_handler *) final override
  {
    cl_optimization_restore (&global_options, &global_options_set,
			     opts_for_fn (cfun->decl));
  }
};

} // namespace

/* PLUGIN_ALL_IPA_PASSES_END: every inlining decision has been made, by the
   user's own options; no function's last passes have begun.

   Give handlers the options that they need, and emit them last: a callee's
   summary exists once it is compiled.  The -O0 order (and
   -fno-toplevel-reorder's) is that of the source, but for nodes without
   no_reorder, which come after.  */
static void
prepare_handlers (void *, void *)
{
  cgraph_node *node;
  FOR_EACH_DEFINED_FUNCTION (node)
    {
      struct iabi_handler h;
      if (node->alias || !iabi_of_decl (node->decl, &h))
	continue;
      if (!node->former_clone_of)
	iabi_note_vector (node->decl);
      node->no_reorder = false;
      DECL_NO_INSTRUMENT_FUNCTION_ENTRY_EXIT (node->decl) = 1;
      set_optimization (node->decl);
      if (iabi_backend.prepare)
	iabi_backend.prepare (node->decl, &h);
    }
  iabi_note_placed_vectors ();
}

static void
add_pass (const char *plugin_name, opt_pass *pass, const char *anchor,
	  enum pass_positioning_ops where)
{
  struct register_pass_info info = { pass, anchor, 1, where };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}

void
iabi_init_codegen (const char *plugin_name)
{
  saved_part_clobbered = targetm.hard_regno_call_part_clobbered;
  targetm.hard_regno_call_part_clobbered = part_clobbered;
  saved_fntype_abi = targetm.calls.fntype_abi;
  targetm.calls.fntype_abi = iabi_fntype_abi;
  iabi_saved_insn_callee_abi = targetm.calls.insn_callee_abi;
  targetm.calls.insn_callee_abi = iabi_insn_callee_abi;
  saved_set_current_function = targetm.set_current_function;
  targetm.set_current_function = iabi_set_current_function;
  saved_function_ok_for_sibcall = targetm.function_ok_for_sibcall;
  targetm.function_ok_for_sibcall = iabi_function_ok_for_sibcall;
  saved_compute_frame_layout = targetm.compute_frame_layout;
  /* Back ends without a layout of their own have the empty hook: reload,
     which AVR and MSP430 use, must not find registers gone.  */
  if (saved_compute_frame_layout && saved_compute_frame_layout != hook_void_void)
    targetm.compute_frame_layout = iabi_compute_frame_layout;
  saved_hard_regno_scratch_ok = targetm.hard_regno_scratch_ok;
  targetm.hard_regno_scratch_ok = iabi_hard_regno_scratch_ok;
  saved_gen_prologue = targetm.gen_prologue;
  targetm.gen_prologue = iabi_gen_prologue;
  saved_gen_epilogue = targetm.gen_epilogue;
  targetm.gen_epilogue = iabi_gen_epilogue;
  if (iabi_backend.init)
    iabi_backend.init ();

  add_pass (plugin_name, new pass_prepare, "ehdisp", PASS_POS_INSERT_BEFORE);
  add_pass (plugin_name, new pass_calls, "ira", PASS_POS_INSERT_BEFORE);
  add_pass (plugin_name, new pass_allocated, "postreload",
	    PASS_POS_INSERT_BEFORE);
  add_pass (plugin_name, new pass_before_prologue, "pro_and_epilogue",
	    PASS_POS_INSERT_BEFORE);
  add_pass (plugin_name, new pass_after_epilogue, "pro_and_epilogue",
	    PASS_POS_INSERT_AFTER);
  add_pass (plugin_name, new pass_before_final, "shorten",
	    PASS_POS_INSERT_BEFORE);
  add_pass (plugin_name, new pass_after_final, "final",
	    PASS_POS_INSERT_AFTER);
  iabi_init_frame (plugin_name);
  iabi_init_summary (plugin_name);
  register_callback (plugin_name, PLUGIN_ALL_IPA_PASSES_END, prepare_handlers,
		     NULL);
}
