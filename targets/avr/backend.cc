/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The back-end half of AVR.

   GCC's own attributes `signal' and `interrupt' give handlers a prologue that
   saves too much where there is a call, and one whose r0, r1 and SREG the
   assembler trims (__gcc_isr) where there is none.  Here only the flags of
   cfun->machine that choose reti, forbid tail calls and keep late passes from
   unsaved registers are set; prologue and epilogue are our own.  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

extern "C" const struct iabi_target iabi_target_avr;

static void
avr_init (void)
{
  avr_init_prologue ();
  avr_init_vectors ();
}

static void
avr_iabi_set_current_function (tree, const struct iabi_handler *h, bool before)
{
  struct machine_function *m = cfun->machine;
  if (before || !m || (h->abi->flags & IABI_CALLABLE))
    return;
  bool nonblocking = h->abi->flags & IABI_NONBLOCKING;
  m->is_signal = !nonblocking;
  m->is_interrupt = nonblocking;
  m->is_no_gccisr = 1;
}

/* Whether the handler calls nothing.  */
static bool
leaf_p (void)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (CALL_P (insn))
      return false;
  return true;
}

/* A leaf handler gets the registers that it would with GCC's own attribute,
   so that it never uses more of them: saves.cc alone makes the difference.
   With "every register costs a save", the allocator often finds better
   choices, but sometimes worse ones.

   avr_find_unused_d_reg, which looks for a scratch register when insns are
   printed, asks for the attribute, not for the flag.  No check sees it any
   more.  */
static void
avr_before_ira (const struct iabi_handler *h)
{
  if (h->abi->flags & IABI_CALLABLE)
    return;
  if (leaf_p ())
    crtl->abi = &default_function_abi;
  DECL_ATTRIBUTES (cfun->decl)
      = tree_cons (get_identifier ("signal"), NULL_TREE,
		   DECL_ATTRIBUTES (cfun->decl));
}

/* CALL through a pointer needs the pointer in Z, and most callees clobber Z:
   with a CLOBBER of Z on the call, reload could not put it there.  So does a
   call of a number; only a symbol can be called without.
   (call (mem:HI (reg:HI PSEUDO)) (const_int))
   (call (mem:HI (const_int)) (const_int))  */
static bool
avr_check_call (rtx_insn *call, const struct iabi_handler *)
{
  rtx x = get_call_rtx_from (call);
  if (!x || !MEM_P (XEXP (x, 0)))
    return true;
  rtx mem = XEXP (x, 0), address = XEXP (mem, 0);
  if (REG_P (address) ? HARD_REGISTER_P (address) : !CONST_INT_P (address))
    return true;
  rtx z = gen_rtx_REG (Pmode, REG_Z);
  emit_insn_before (gen_rtx_SET (z, address), call);
  rtx through_z = replace_equiv_address_nv (mem, z);
  bool done = validate_change (call, &XEXP (x, 0), through_z, false);
  gcc_assert (done);
  return true;
}

/* r0, r1 and SREG are not allocated: saves.cc sees to them.  */
static void
avr_free_regs (HARD_REG_SET *set)
{
  SET_HARD_REG_BIT (*set, avr_tmp_regno ());
  SET_HARD_REG_BIT (*set, avr_zero_regno ());
  SET_HARD_REG_BIT (*set, REG_CC);
}

static const char *
avr_refused_setting (const struct iabi_abi *, const char **why)
{
  return iabi_stack_check_option (why);
}

const struct iabi_backend iabi_backend = {
  .target = &iabi_target_avr,
  .sjlj_exceptions = true,
  .init = avr_init,
  .prepare = NULL,
  .vector_of = avr_vector_of,
  .builtin_vector = avr_builtin_vector,
  .check_body = NULL,
  .set_current_function = avr_iabi_set_current_function,
  .free_regs = avr_free_regs,
  .frame_size = NULL,
  .frame_address = NULL,
  .callee_preserves_all = NULL,
  .limit_unknown_callee = NULL,
  .hidden_clobbers = NULL,
  .collect_clobbers = avr_collect,
  .check_call = avr_check_call,
  .before_ira = avr_before_ira,
  .before_prologue = avr_before_prologue,
  .after_epilogue = NULL,
  .before_final = avr_before_final,
  .can_wrap_insn = avr_can_wrap_insn,
  .wrap_range = avr_wrap_range,
  .refused_setting = avr_refused_setting,
  .audit_setup = avr_audit_setup,
  .audit_insn = avr_audit_insn,
  .audit_call = avr_audit_call,
  .audit_mem = avr_audit_mem,
  .audit_return = avr_audit_return,
};
