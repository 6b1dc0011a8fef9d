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

/* avr_find_unused_d_reg, which looks for a scratch register when insns are
   printed, asks for the attribute, not for the flag.  No check sees it any
   more.  */
static void
avr_before_ira (const struct iabi_handler *h)
{
  if (!(h->abi->flags & IABI_CALLABLE))
    DECL_ATTRIBUTES (cfun->decl)
	= tree_cons (get_identifier ("signal"), NULL_TREE,
		     DECL_ATTRIBUTES (cfun->decl));
}

/* r0, r1 and SREG are not allocated: saves.cc sees to them.  */
static void
avr_free_regs (HARD_REG_SET *set)
{
  SET_HARD_REG_BIT (*set, avr_tmp_regno ());
  SET_HARD_REG_BIT (*set, avr_zero_regno ());
  SET_HARD_REG_BIT (*set, REG_CC);
}

const struct iabi_backend iabi_backend = {
  .target = &iabi_target_avr,
  .init = avr_init,
  .prepare = NULL,
  .check_body = NULL,
  .set_current_function = avr_iabi_set_current_function,
  .free_regs = avr_free_regs,
  .frame_size = NULL,
  .callee_preserves_all = NULL,
  .hidden_clobbers = NULL,
  .collect_clobbers = avr_collect,
  .check_call = NULL,
  .before_ira = avr_before_ira,
  .before_prologue = avr_before_prologue,
  .after_epilogue = NULL,
  .before_final = avr_before_final,
  .can_wrap_call = avr_can_wrap_call,
  .wrap_call = avr_wrap_call,
};
