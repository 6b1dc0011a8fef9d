/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds calls of handlers in GIMPLE: those that the front end could not see,
   since only optimisation or LTO tells what a pointer or a name stands for.  */
#include "checks.h"
#include "gimple-fold.h"

/* How far a pointer is followed to where it was set.  */
enum { MAX_DEPTH = 16 };

/* The one function whose address VALUE is known to be, or NULL.  A PHI counts
   when all its arguments are that function or another handler.  */
static tree
known_function (tree value, int depth)
{
  tree fndecl = iabi_function_of_address (value);
  if (fndecl || depth == 0)
    return fndecl;
  if (TREE_CODE (value) != SSA_NAME)
    {
      /* A read of a constant: -O0 leaves it.  */
      if (DECL_P (value) || handled_component_p (value)
	  || TREE_CODE (value) == MEM_REF)
	if (tree folded = fold_const_aggregate_ref (value))
	  return iabi_function_of_address (folded);
      return NULL_TREE;
    }
  gimple *def = SSA_NAME_DEF_STMT (value);
  if (gimple_assign_single_p (def) || gimple_assign_cast_p (def))
    return known_function (gimple_assign_rhs1 (def), depth - 1);
  if (gimple_code (def) != GIMPLE_PHI)
    return NULL_TREE;
  for (unsigned i = 0; i < gimple_phi_num_args (def); i++)
    {
      tree one = known_function (gimple_phi_arg_def (def, i), depth - 1);
      if (!one || !iabi_handler_p (one))
	return NULL_TREE;
      fndecl = one;
    }
  return fndecl;
}

/* The handler that a call of FNDECL would reach, or NULL.  */
static tree
handler_behind (tree fndecl)
{
  if (iabi_handler_p (fndecl))
    return fndecl;
  if (cgraph_node *node = cgraph_node::get (fndecl))
    {
      tree target = node->ultimate_alias_target ()->decl;
      if (iabi_handler_p (target))
	return target;
    }
  return iabi_aliased_handler (fndecl);
}

/* Fill C in for a call by FN, a pointer that is not of a handler's type.  */
static bool
find_call (tree fn, struct iabi_call *c)
{
  tree fndecl = known_function (fn, MAX_DEPTH);
  c->handler = fndecl ? handler_behind (fndecl) : NULL_TREE;
  if (!c->handler)
    return false;
  c->fntype = TREE_TYPE (c->handler);
  if (c->handler != fndecl)
    {
      c->kind = IABI_CALL_ALIAS;
      c->through = fndecl;
    }
  else
    /* A call by name was found in the front end, unless another unit of the
       program declares the handler without its ABI.  */
    c->kind = in_lto_p && iabi_function_of_address (fn) ? IABI_CALL_DIRECT
							: IABI_CALL_ADDRESS;
  return true;
}

/* Check the call CALL.  */
static void
check_call (gcall *call)
{
  tree fn = gimple_call_fn (call);
  if (!fn)
    return;
  struct iabi_call c = { IABI_CALL_TYPE, gimple_location (call), NULL_TREE,
			 NULL_TREE, NULL_TREE, NULL_TREE };
  if (LOCATION_LOCUS (c.where) <= BUILTINS_LOCATION)
    c.where = DECL_SOURCE_LOCATION (current_function_decl);
  if (find_call (fn, &c))
    iabi_refuse_call (&c);
  else if (iabi_handler_type_p (gimple_call_fntype (call))
	   || iabi_pointed_handler_type (fn))
    {
      c.fntype = iabi_handler_type_p (gimple_call_fntype (call))
		   ? gimple_call_fntype (call) : iabi_pointed_handler_type (fn);
      iabi_refuse_call (&c);
    }
  else if (gimple_call_builtin_p (call, BUILT_IN_APPLY)
	   && find_call (gimple_call_arg (call, 0), &c))
    {
      c.kind = IABI_CALL_APPLY;
      iabi_refuse_call (&c);
    }
}

/* Whether STMT is what pin_handler inserted.  */
static bool
pin_p (const gimple *stmt)
{
  const gasm *a = dyn_cast<const gasm *> (stmt);
  return a && gimple_location (a) == BUILTINS_LOCATION
	 && *gimple_asm_string (a) == '\0' && gimple_asm_ninputs (a) == 0;
}

/* Make FUN, a handler, have a side effect: GCC would delete a call of a
   handler without one as soon as it sees it, before our checks do.  */
static void
pin_handler (function *fun)
{
  gasm *a = gimple_build_asm_vec ("", NULL, NULL, NULL, NULL);
  gimple_asm_set_volatile (a, true);
  gimple_set_location (a, BUILTINS_LOCATION);
  gimple_stmt_iterator gsi
    = gsi_after_labels (split_edge (single_succ_edge
				    (ENTRY_BLOCK_PTR_FOR_FN (fun))));
  gsi_insert_before (&gsi, a, GSI_NEW_STMT);
}

/* All checks are done: no trace of it in the code of FUN.  */
static void
unpin_handler (function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
    for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);)
      if (pin_p (gsi_stmt (gsi)))
	gsi_remove (&gsi, true);
      else
	gsi_next (&gsi);
}

static unsigned
check_function (function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
    for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);
	 gsi_next (&gsi))
      if (gcall *call = dyn_cast<gcall *> (gsi_stmt (gsi)))
	check_call (call);
  return 0;
}

namespace {

const pass_data early_data
    = { GIMPLE_PASS, "iabi_early_calls", OPTGROUP_NONE, TV_NONE,
	PROP_cfg | PROP_ssa, 0, 0, 0, 0 };
const pass_data middle_data
    = { GIMPLE_PASS, "iabi_middle_calls", OPTGROUP_NONE, TV_NONE,
	PROP_cfg | PROP_ssa, 0, 0, 0, 0 };
const pass_data late_data
    = { GIMPLE_PASS, "iabi_late_calls", OPTGROUP_NONE, TV_NONE,
	PROP_cfg | PROP_ssa, 0, 0, 0, 0 };

/* What a pass does with a handler besides.  */
enum stage
{
  EARLY,  /* Pins it.  */
  MIDDLE,
  LATE	  /* Unpins it.  */
};

struct call_pass : public gimple_opt_pass
{
  call_pass (const pass_data &data, enum stage s)
    : gimple_opt_pass (data, g), stage (s) {}
  unsigned execute (function *fun) final override
  {
    if (stage == EARLY && optimize && iabi_handler_p (fun->decl))
      pin_handler (fun);
    if (stage == LATE && iabi_handler_p (fun->decl))
      unpin_handler (fun);
    return check_function (fun);
  }
  opt_pass *clone () final override { return new call_pass (*this); }
  enum stage stage;
};

} // namespace

void
iabi_init_gimple_checks (const char *plugin_name)
{
  /* As soon as pointers are in SSA form, before the first inlining: also at
     -O0, and when LTO only streams the function out.  */
  register_pass_info early = { new call_pass (early_data, EARLY), "ssa", 1,
			       PASS_POS_INSERT_AFTER };
  /* After the early optimisations: what they found out is not lost when the
     call itself is optimised further, and LTO reports it before the link.  */
  register_pass_info middle = { new call_pass (middle_data, MIDDLE), "release_ssa", 1,
				PASS_POS_INSERT_BEFORE };
  /* The last GIMPLE, after inlining and constant propagation in the unit or
     the whole program.  */
  register_pass_info late = { new call_pass (late_data, LATE), "optimized", 1,
			      PASS_POS_INSERT_AFTER };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &early);
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &middle);
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &late);
}
