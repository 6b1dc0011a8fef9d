/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Objects for LTO must be linked with the plugin too.

   The link compiles them.  Without the plugin it would take a handler for an
   ordinary function, whose attribute it does not know, and say nothing.  So
   each function with an interrupt ABI goes into the object with an asm
   statement that no assembler accepts, and the plugin takes it out again
   wherever it is loaded: in the link, and behind an object that has machine
   code as well (-ffat-lto-objects).  */
#include "codegen.h"

static const char refusal[]
    = ".error \"this object for LTO has interrupt handlers: "
      "link with -fplugin=interrupt_abi too\"";

static bool
refusal_p (const gimple *stmt)
{
  const gasm *a = dyn_cast<const gasm *> (stmt);
  return a && strcmp (gimple_asm_string (a), refusal) == 0;
}

/* PLUGIN_ALL_IPA_PASSES_START: every function of the unit is in GIMPLE.  */
static void
put_refusals (void *, void *)
{
  if (in_lto_p || !flag_generate_lto)
    return;
  cgraph_node *node;
  FOR_EACH_FUNCTION_WITH_GIMPLE_BODY (node)
    {
      if (node->alias || !iabi_of_decl (node->decl, NULL))
	continue;
      function *fun = DECL_STRUCT_FUNCTION (node->decl);
      if (!fun || !fun->cfg)
	continue;
      gasm *a = gimple_build_asm_vec (refusal, NULL, NULL, NULL, NULL);
      gimple_asm_set_volatile (a, true);
      gimple_set_location (a, DECL_SOURCE_LOCATION (node->decl));
      basic_block entry = single_succ (ENTRY_BLOCK_PTR_FOR_FN (fun));
      gimple_stmt_iterator gsi = gsi_after_labels (entry);
      push_cfun (fun);
      gsi_insert_before (&gsi, a, GSI_NEW_STMT);
      pop_cfun ();
    }
}

namespace {

/* Before any late pass: a "preserve-all" function may have been inlined, so
   in every function.  */
const pass_data refusal_data
    = { GIMPLE_PASS, "iabi_lto", OPTGROUP_NONE, TV_NONE, PROP_cfg, 0, 0, 0, 0 };

class pass_refusal : public gimple_opt_pass
{
public:
  pass_refusal () : gimple_opt_pass (refusal_data, g) {}
  bool
  gate (function *) final override
  {
    return in_lto_p || flag_generate_lto;
  }
  unsigned int
  execute (function *fun) final override
  {
    basic_block bb;
    FOR_EACH_BB_FN (bb, fun)
      for (gimple_stmt_iterator gsi = gsi_start_bb (bb); !gsi_end_p (gsi);)
	if (refusal_p (gsi_stmt (gsi)))
	  {
	    unlink_stmt_vdef (gsi_stmt (gsi));
	    gsi_remove (&gsi, true);
	  }
	else
	  gsi_next (&gsi);
    return 0;
  }
};

} // namespace

void
iabi_init_lto (const char *plugin_name)
{
  static struct register_pass_info info
      = { NULL, "ehdisp", 1, PASS_POS_INSERT_BEFORE };
  info.pass = new pass_refusal;
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
  register_callback (plugin_name, PLUGIN_ALL_IPA_PASSES_START, put_refusals,
		     NULL);
}
