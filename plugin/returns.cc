/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which handlers can reach their end: a noreturn one must not, one for an
   abort should not.  */
#include "backend.h"
#include "attribute.h"

namespace {

const pass_data returns_data = { GIMPLE_PASS, "iabi_returns", OPTGROUP_NONE,
				 TV_NONE,     PROP_cfg,	      0,
				 0,	      0,	      0 };

struct returns_pass : public gimple_opt_pass
{
  returns_pass () : gimple_opt_pass (returns_data, g) {}
  unsigned execute (function *fun) final override;
};

} // namespace

unsigned
returns_pass::execute (function *fun)
{
  struct iabi_handler h;
  if (!iabi_of_decl (fun->decl, &h) || (h.abi->flags & IABI_CALLABLE)
      || EDGE_COUNT (EXIT_BLOCK_PTR_FOR_FN (fun)->preds) == 0)
    return 0;
  struct iabi_site s = { DECL_SOURCE_LOCATION (fun->decl), h.abi, fun->decl,
			 TREE_TYPE (fun->decl), h.vector };
  const struct iabi_vector *v
      = iabi_vector_info (iabi_backend.target, h.vector);
  if (TREE_THIS_VOLATILE (fun->decl))
    iabi_say_returns (&s);
  else if (v && (v->flags & IABI_ABORT))
    iabi_warn_abort_returns (&s);
  return 0;
}

void
iabi_init_returns (const char *plugin_name)
{
  /* On the first flow graph, that of the source; before GCC itself finds out
     that a noreturn function does return, and cuts the way out.  */
  struct register_pass_info info
      = { new returns_pass, "*warn_function_return", 1,
	  PASS_POS_INSERT_BEFORE };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}
