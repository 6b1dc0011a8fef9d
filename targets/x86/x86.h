/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the x86 back-end half share.  */
#ifndef IABI_X86_H
#define IABI_X86_H

#include "iabi.h"

/* state.cc  */
bool x86_hidden_reg_p (unsigned int regno);

/* backend.cc  */

/* Whether the function being compiled is a handler of ours.  */
bool x86_in_handler (void);

/* callused.cc: call_used_regs after a switch of target options.  */
void x86_init_call_used (void);
void x86_call_used_note_handler (void);

/* direction.cc: cld before inline assembly that needs it.  */
void x86_init_direction (void);
/* Whether INSN may set DF: popf, or inline assembly with that or std.  */
bool x86_sets_direction_p (const rtx_insn *insn);
/* Whether INSN, which is no CALL_INSN, calls what finds a thread-local
   variable; and whether it can be put into a range of x86_wrap_range, which
   sees to the alignment of CALL_INSNs only.  */
bool x86_hidden_call_p (const rtx_insn *insn);
bool x86_can_wrap_insn (rtx_insn *insn);

/* pop.cc: pops to memory, as the CPU does them.  */
void x86_mend_pops (const struct iabi_handler *h);

/* drap.cc: alloca in a realigned stack.  */
void x86_init_drap (void);
void x86_use_drap (void);

/* noreturn.cc: a prologue without a save.  */
void x86_saves_begin (char saved[]);
void x86_saves_end (const char saved[]);
rtx_insn *x86_unsave_frame_pointer (rtx_insn *seq);

/* state.cc: vector and x87 state.  */
void x86_prepare (tree fndecl, const struct iabi_handler *h);
bool x86_check_body (function *fun, const struct iabi_handler *h);
void x86_limit_unknown_callee (tree fndecl, HARD_REG_SET *set);
bool x86_check_call (rtx_insn *call, const struct iabi_handler *h);

/* audit.cc: what the final audit must know.  */
struct iabi_audit_code;
struct iabi_audit_setup;
void x86_audit_setup (const struct iabi_handler *h,
		      struct iabi_audit_setup *s);
bool x86_audit_insn (struct iabi_audit_code *c, rtx_insn *insn, bool before);
void x86_audit_call (rtx_insn *call, HARD_REG_SET *set);
int x86_audit_return (rtx_insn *insn);

/* order.cc: the order of allocation in a handler, and back.  */
void x86_order_registers (void);

/* settings.cc: the option in force that no handler can live with, its reason
   in *WHY; or NULL.  */
const char *x86_refused_setting (const struct iabi_abi *abi, const char **why);

/* swapgs.cc: the modifier of that name.  */
void x86_swapgs (const struct iabi_handler *h);

/* wrap.cc: saves around the insns of one block.  */
bool x86_can_align_block (basic_block bb);
void x86_drop_realignment (void);
void x86_before_prologue (const struct iabi_handler *h);
void x86_wrap_range (rtx_insn *first, rtx_insn *last, HARD_REG_SET set,
		     bool align, bool returns);
bool x86_can_align_region (void);
HOST_WIDE_INT x86_region_bytes (const_hard_reg_set set, bool align, bool calls);
void x86_emit_region (const_hard_reg_set set, bool align, bool calls,
		      bool enter);
/* Emit the addition of BYTES to the stack pointer; with NOTE also tell the
   unwinder.  */
void x86_adjust_sp (HOST_WIDE_INT bytes, bool note);

#endif
