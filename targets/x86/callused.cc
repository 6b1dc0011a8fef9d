/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps call_used_regs right from function to function.

   GCC's attribute no_caller_saved_registers empties call_used_regs, and
   ix86_set_current_function brings it back for the next function by what it
   remembers of the last one.  But call_used_regs belongs to a set of target
   options (SWITCHABLE_TARGET), and handlers have sets of their own: with one
   of them in between, an ordinary function would be compiled as if calls
   clobbered nothing.  */
#include "backend.h"
#include "codegen.h"
#include "x86.h"

static void (*saved_set_current_function) (tree);
static bool handlers_exist;

/* A handler now has a set of target options of its own.  */
void
x86_call_used_note_handler (void)
{
  handlers_exist = true;
}

/* TARGET_SET_CURRENT_FUNCTION.  */
static void
callused_set_current_function (tree fndecl)
{
  saved_set_current_function (fndecl);
  if (!handlers_exist || !fndecl || TREE_CODE (fndecl) != FUNCTION_DECL
      || !cfun || cfun->decl != fndecl || !cfun->machine
      || iabi_of_decl (fndecl, NULL))
    return;
  bool clobbers = !IABI_X86_SAVES_ALL (cfun->machine);
  if ((this_target_hard_regs->x_call_used_regs[CX_REG] != 0) != clobbers)
    reinit_regs ();
}

void
x86_init_call_used (void)
{
  saved_set_current_function = targetm.set_current_function;
  targetm.set_current_function = callused_set_current_function;
}
