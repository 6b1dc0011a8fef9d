/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vector and x87 state: a handler saves none of it, so it must change none,
   and call nothing that may.  */
#include "backend.h"
#include "codegen.h"
#include "x86.h"

/* Give FNDECL a set of target options of its own: general registers only
   and no red zone, since the CPU pushes at the stack pointer of interrupted
   ring-0 code without leaving one out.  */
static void
set_target_options (tree fndecl)
{
  tree arg = build_string (strlen ("general-regs-only") + 1,
			   "general-regs-only");
  TREE_TYPE (arg) = build_array_type_nelts (char_type_node,
					    TREE_STRING_LENGTH (arg));
  tree args = build_tree_list (NULL_TREE, arg);
  if (!targetm.target_option.valid_attribute_p (fndecl, NULL_TREE, args, 0))
    return;
  tree options = DECL_FUNCTION_SPECIFIC_TARGET (fndecl);
  if (!options)
    options = target_option_default_node;
  struct cl_target_option saved;
  cl_target_option_save (&saved, &global_options, &global_options_set);
  cl_target_option_restore (&global_options, &global_options_set,
			    TREE_TARGET_OPTION (options));
  target_flags |= MASK_NO_RED_ZONE;
  DECL_FUNCTION_SPECIFIC_TARGET (fndecl)
      = build_target_option_node (&global_options, &global_options_set);
  cl_target_option_restore (&global_options, &global_options_set, &saved);
}

void
x86_prepare (tree fndecl, const struct iabi_handler *)
{
  set_target_options (fndecl);
}

void
x86_check_body (function *, const struct iabi_handler *)
{
}

bool
x86_check_call (rtx_insn *, const struct iabi_handler *)
{
  return true;
}
