/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stores to the frame that the CPU pushed take effect.

   To GCC the frame lies in the function's incoming argument area, which dies
   with the function; RTL DSE of GCC 13 and later therefore deletes stores to
   it.  So an empty asm reads the frame before each return.  Its operand is
   the frame's place on the stack itself: the handler's pointer parameter
   would have to stay in a register until then.  */
#include "backend.h"
#include "codegen.h"
#include "mutation.h"

/* (asm_operands/v ("") ("") 0 [(mem:BLK ADDRESS)] [(asm_input:BLK ("m"))]
   []), SIZE bytes.  */
static rtx
gen_frame_use (rtx address, HOST_WIDE_INT size)
{
  rtx mem = gen_rtx_MEM (BLKmode, address);
  set_mem_size (mem, size);
  rtx constraint = gen_rtx_ASM_INPUT_loc (BLKmode, "m", UNKNOWN_LOCATION);
  rtx use = gen_rtx_ASM_OPERANDS (VOIDmode, "", "", 0, gen_rtvec (1, mem),
				  gen_rtvec (1, constraint), rtvec_alloc (0),
				  UNKNOWN_LOCATION);
  MEM_VOLATILE_P (use) = 1;
  return use;
}

/* Whether the function mentions its arguments at all.  The asm may cost a
   frame pointer, so it is for handlers alone that use the frame.  */
static bool
mentions_arguments_p (void)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn)
	&& reg_mentioned_p (arg_pointer_rtx, PATTERN (insn)))
      return true;
  return false;
}

namespace {

/* After vregs, when the argument pointer is known; before the first RTL pass
   that deletes stores.  */
const pass_data frame_data
    = { RTL_PASS, "iabi_frame", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class pass_frame : public rtl_opt_pass
{
public:
  pass_frame () : rtl_opt_pass (frame_data, g) {}
  bool
  gate (function *fun) final override
  {
    struct iabi_handler h;
    return (IABI_DSE_KNOWS_ARGUMENTS && optimize
	    && iabi_of_decl (fun->decl, &h)
	    && (h.abi->flags & IABI_FRAME) && !iabi_mutant_p ("no-barrier"));
  }
  unsigned int
  execute (function *) final override
  {
    if (!mentions_arguments_p ())
      return 0;
    edge e;
    edge_iterator ei;
    FOR_EACH_EDGE (e, ei, EXIT_BLOCK_PTR_FOR_FN (cfun)->preds)
      {
	rtx use = gen_frame_use (iabi_backend.frame_address (),
				 iabi_backend.frame_size ());
	rtx_insn *end = BB_END (e->src);
	if (JUMP_P (end))
	  emit_insn_before (use, end);
	else
	  emit_insn_after (use, end);
      }
    return 0;
  }
};

} // namespace

void
iabi_init_frame (const char *plugin_name)
{
  static struct register_pass_info info
      = { NULL, "vregs", 1, PASS_POS_INSERT_AFTER };
  info.pass = new pass_frame;
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}
