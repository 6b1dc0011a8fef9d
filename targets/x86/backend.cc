/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The back-end half of x86-64 and i386.

   GCC's x86 back end knows interrupt handlers: cfun->machine->func_type
   chooses the return instruction, the place of the arguments and the frame
   layout.  Its own attribute is not used, since it refuses SSE, saves too
   much and gets early exits wrong; here only func_type is set.  */
#include "backend.h"
#include "codegen.h"
#include "x86.h"

extern "C" const struct iabi_target iabi_target_x86;

/* Whether the function being compiled is a handler of ours.  */
bool
x86_in_handler (void)
{
  return cfun && cfun->decl && cfun->machine && iabi_handler_p (cfun->decl);
}

static bool
error_code_p (tree fndecl)
{
  return type_num_arguments (TREE_TYPE (fndecl)) == 2;
}

static void
x86_set_current_function (tree fndecl, const struct iabi_handler *h,
			  bool before)
{
  struct machine_function *m = cfun->machine;
  if (!m)
    return;
  static bool all_saved;
  if (before)
    {
      /* GCC's own hook says "sorry" to handlers in code that may use SSE.
	 Ours may be in such code: what they do with it is checked.  */
      all_saved = IABI_X86_SAVES_ALL (m);
      IABI_X86_SET_SAVES_ALL (m, false);
      if (m->func_type != TYPE_UNKNOWN)
	m->func_type = TYPE_NORMAL;
      return;
    }
  IABI_X86_SET_SAVES_ALL (m, all_saved);
  if (h->abi->flags & IABI_CALLABLE)
    return;
  m->func_type = error_code_p (fndecl) ? TYPE_EXCEPTION : TYPE_INTERRUPT;
  /* SDM Vol. 3, 6.12.1.2: the flags are those of the interrupted code, but
     for TF, NT, RF, VM, IF; the direction flag is cleared before use.  */
  ix86_optimize_mode_switching[X86_DIRFLAG] = 1;
}

/* gen_simple_return: the return of a path that needs no epilogue.  The back
   end's own is a plain ret there.  */
static rtx_insn *(*saved_gen_simple_return) (void);

static rtx_insn *
x86_gen_simple_return (void)
{
  if (!x86_in_handler ())
    return saved_gen_simple_return ();
  start_sequence ();
  if (cfun->machine->func_type == TYPE_EXCEPTION)
    x86_adjust_sp (UNITS_PER_WORD, true);
  emit_jump_insn (gen_interrupt_return ());
  rtx_insn *seq = get_insns ();
  end_sequence ();
  return seq;
}

static void
x86_init (void)
{
  saved_gen_simple_return = targetm.gen_simple_return;
  targetm.gen_simple_return = x86_gen_simple_return;
  x86_init_call_used ();
  x86_init_drap ();
  x86_init_direction ();
}

/* EFLAGS comes back with the frame; FPSR is the x87 status word's model in
   the back end, an x87 register like the stack registers and MMX, which are
   no function's to use here: check_call and prepare see to that.  Counted as
   preserved, they would make the x87 pass emit loads and stores.  */
static void
x86_free_regs (HARD_REG_SET *set)
{
  SET_HARD_REG_BIT (*set, FLAGS_REG);
  SET_HARD_REG_BIT (*set, FPSR_REG);
  for (int r = FIRST_STACK_REG; r <= LAST_STACK_REG; r++)
    SET_HARD_REG_BIT (*set, r);
  for (int r = FIRST_MMX_REG; r <= LAST_MMX_REG; r++)
    SET_HARD_REG_BIT (*set, r);
}

static bool
x86_callee_preserves_all (tree fndecl)
{
  return lookup_attribute ("no_caller_saved_registers",
			   TYPE_ATTRIBUTES (TREE_TYPE (fndecl)));
}

static HOST_WIDE_INT
x86_frame_size (void)
{
  return TARGET_64BIT ? 5 * 8 : 3 * 4;
}

/* Where the back end takes a return address to be.  */
static rtx
x86_frame_address (void)
{
  return plus_constant (Pmode, arg_pointer_rtx, -UNITS_PER_WORD);
}

static void
x86_before_ira (const struct iabi_handler *)
{
  x86_use_drap ();
  x86_drop_realignment ();
  x86_order_registers ();
  if (!TREE_THIS_VOLATILE (cfun->decl))
    IABI_X86_SET_SAVES_ALL (cfun->machine, true);
}

const struct iabi_backend iabi_backend = {
  .target = &iabi_target_x86,
  .init = x86_init,
  .prepare = x86_prepare,
  .check_body = x86_check_body,
  .set_current_function = x86_set_current_function,
  .free_regs = x86_free_regs,
  .frame_size = x86_frame_size,
  .frame_address = x86_frame_address,
  .callee_preserves_all = x86_callee_preserves_all,
  .limit_unknown_callee = x86_limit_unknown_callee,
  .hidden_clobbers = NULL,
  .check_call = x86_check_call,
  .before_ira = x86_before_ira,
  .before_prologue = x86_before_prologue,
  .after_epilogue = x86_swapgs,
  .before_final = x86_mend_pops,
  .can_align_block = x86_can_align_block,
  .can_wrap_insn = x86_can_wrap_insn,
  .wrap_range = x86_wrap_range,
  .emit_region = x86_emit_region,
  .region_bytes = x86_region_bytes,
  .can_align_region = x86_can_align_region,
  .refused_setting = x86_refused_setting,
  .audit_setup = x86_audit_setup,
  .audit_insn = x86_audit_insn,
  .audit_call = x86_audit_call,
  .audit_mem = NULL,
  .audit_return = x86_audit_return,
};
