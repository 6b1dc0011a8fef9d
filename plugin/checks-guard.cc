/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps the optimisers from making calls or copies of a handler.  */
#include "checks.h"
#include "target.h"

static bool (*saved_can_inline_p) (tree, tree);

/* Add the attribute NAME, that takes no argument, to FNDECL.  */
static void
add_attribute (tree fndecl, const char *name)
{
  if (!lookup_attribute (name, DECL_ATTRIBUTES (fndecl)))
    DECL_ATTRIBUTES (fndecl) = tree_cons (get_identifier (name), NULL_TREE,
					  DECL_ATTRIBUTES (fndecl));
}

/* FNDECL is a handler with a body.  None of these changes how its
   own body is optimised:
   DECL_UNINLINABLE: not into a caller, nor in parts (partial inlining).
   noclone: no copy with other parameters (ipa-cp, ipa-sra).
   no_icf: two equal handlers stay two; else one could become a call of the
   other where the addresses must differ.
   no_instrument_function: -finstrument-functions is for calls, and what it
   calls would be the most that the handler does.  */
void
iabi_guard_handler (tree fndecl)
{
  DECL_UNINLINABLE (fndecl) = 1;
  DECL_NO_INSTRUMENT_FUNCTION_ENTRY_EXIT (fndecl) = 1;
  add_attribute (fndecl, "noclone");
  add_attribute (fndecl, "no_icf");
}

/* With LTO, the caller's unit may know CALLEE as an ordinary function.  */
static bool
can_inline_p (tree caller, tree callee)
{
  return !iabi_handler_p (callee) && saved_can_inline_p (caller, callee);
}

void
iabi_init_guard (void)
{
  saved_can_inline_p = targetm.target_option.can_inline_p;
  targetm.target_option.can_inline_p = can_inline_p;
}
