/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small struct of functions that a target's folder provides.  */
#ifndef IABI_BACKEND_H
#define IABI_BACKEND_H

#include "iabi.h"

struct iabi_audit_code;
struct iabi_audit_setup;

/* The back-end half of a target.  Each .so has exactly one, that of the
   compiler it was built for: targets/T/backend.cc defines iabi_backend.
   H is never NULL below unless said so.  Members may be NULL where said,
   and are unless a target sets them.  */
struct iabi_backend
{
  const struct iabi_target *target; /* Its rows in targets/T/abi.c.  */

  /* Exceptions unwind the stack by setjmp and longjmp.  */
  bool sjlj_exceptions = false;

  /* Wrap hooks of the back end.  Called once, from plugin_init.  */
  void (*init) (void) = NULL;

  /* When inlining has been decided, before its last passes: give handler
     FNDECL the target options that it needs.  May be NULL.  */
  void (*prepare) (tree fndecl, const struct iabi_handler *h) = NULL;

  /* The vector that handler FNDECL serves, by H or by its name; -1: none.
     NULL: none by name.  */
  int (*vector_of) (tree fndecl, const struct iabi_handler *h) = NULL;

  /* Number I, from 0, of the vectors that GCC's own attribute makes FNDECL, no
     handler of ours, serve; -1: there are no more.  NULL: none, or the linker
     finds two of one vector.  */
  int (*builtin_vector) (tree fndecl, int i) = NULL;

  /* Refuse with an error, and return false, what the GIMPLE body of handler
     FUN must not do.  May be NULL.  */
  bool (*check_body) (function *fun, const struct iabi_handler *h) = NULL;

  /* GCC switches to function FNDECL whose ABI H says.  Called on both sides
     of the back end's own hook: BEFORE is true on the call before it.  */
  void (*set_current_function) (tree fndecl, const struct iabi_handler *h,
				bool before) = NULL;

  /* Add the registers that a handler may change at no cost: the return from
     the interrupt restores them (flags).  */
  void (*free_regs) (HARD_REG_SET *set) = NULL;

  /* Bytes that the CPU pushes and a frame pointer points to; only asked of
     an ABI with IABI_FRAME.  */
  HOST_WIDE_INT (*frame_size) (void) = NULL;

  /* The address of that, in terms of the argument pointer.  */
  rtx (*frame_address) (void);

  /* Whether FNDECL is declared to change no register but its result, by an
     attribute of the back end's own.  May be NULL.  */
  bool (*callee_preserves_all) (tree fndecl) = NULL;

  /* Take out of *SET what FNDECL (NULL if unknown), whose body is not known,
     cannot change by the target options it is compiled with.  May be
     NULL.  */
  void (*limit_unknown_callee) (tree fndecl, HARD_REG_SET *set) = NULL;

  /* Add the registers that INSN changes without its RTL telling.  May be
     NULL.  */
  void (*hidden_clobbers) (rtx_insn *insn, HARD_REG_SET *set) = NULL;

  /* Add to SET the registers that the current function, whose insns are
     final, changes, its callees included: instead of what RTL and
     hidden_clobbers tell.  May be NULL.  */
  void (*collect_clobbers) (HARD_REG_SET *set) = NULL;

  /* Just before register allocation of handler H.  CALL is a call in it:
     refuse with an error, and return false, what the handler must not
     call.  */
  bool (*check_call) (rtx_insn *call, const struct iabi_handler *h) = NULL;
  void (*before_ira) (const struct iabi_handler *h) = NULL;

  /* Just before and just after prologue and epilogue are made.  May be
     NULL.  */
  void (*before_prologue) (const struct iabi_handler *h) = NULL;
  void (*after_epilogue) (const struct iabi_handler *h) = NULL;

  /* When the insns of handler H are final but for their lengths: the last
     word on what is saved.  May be NULL.  Optimization flags that a back end
     clears here, or above, are the handler's own again after "final".  */
  void (*before_final) (const struct iabi_handler *h) = NULL;

  /* Just before register allocation: whether the stack can be aligned for
     the calls of BB in BB itself.  May be NULL.  */
  bool (*can_align_block) (basic_block bb) = NULL;

  /* Whether INSN may stand in a range that is wrapped as below.  NULL:
     yes.  */
  bool (*can_wrap_insn) (rtx_insn *insn) = NULL;

  /* After prologue and epilogue: save the registers in SET before insn FIRST
     and restore them after LAST of the same block, FIRST to LAST being all
     insns there that use them or move the stack pointer.  With ALIGN the
     prologue did not align the stack for the calls between them.  Without
     CONTINUES control never gets past LAST.  NULL: blocks are never
     wrapped.  */
  void (*wrap_range) (rtx_insn *first, rtx_insn *last, HARD_REG_SET set,
		      bool align, bool continues) = NULL;

  /* The same for several blocks: emit what saves the registers in SET where
     they are entered (ENTER) and what restores them where they are left, and
     tell by how many bytes that moves the stack pointer, and whether it can
     align the stack.  There are CALLS in them.  NULL: never.  */
  void (*emit_region) (const_hard_reg_set set, bool align, bool calls,
		       bool enter) = NULL;
  HOST_WIDE_INT (*region_bytes) (const_hard_reg_set set, bool align,
				 bool calls) = NULL;
  bool (*can_align_region) (void) = NULL;

  /* The option in force that no function with ABI can live with, in *WHY a
     sentence on the reason; or NULL.  May be NULL.  */
  const char *(*refused_setting) (const struct iabi_abi *abi, const char **why)
    = NULL;

  /* The user has placed an entry of VECTOR in this unit himself: have the
     linker refuse another one.  May be NULL.  */
  void (*note_placed_vector) (long vector) = NULL;

  /* The final audit (plugin/audit.h).  All may be NULL.
     Mend S for the function being compiled, whose ABI is H's.  */
  void (*audit_setup) (const struct iabi_handler *h,
		       struct iabi_audit_setup *s) = NULL;

  /* Translate what the RTL of INSN does not tell.  BEFORE: called before
     the generic translation, and true if there is nothing left of it to
     do.  */
  bool (*audit_insn) (struct iabi_audit_code *c, rtx_insn *insn, bool before)
    = NULL;

  /* Take out of SET, the registers that the callee of CALL changes as far as
     the generic half knows, those that it cannot change.  */
  void (*audit_call) (rtx_insn *call, HARD_REG_SET *set) = NULL;

  /* The unit that MEM is (a register in I/O space), or IABI_NO_UNIT.  */
  int (*audit_mem) (const_rtx mem) = NULL;

  /* The kind (of enum iabi_return) of return instruction INSN.  Without
     this one there is no audit.  */
  int (*audit_return) (rtx_insn *insn) = NULL;
};

extern const struct iabi_backend iabi_backend;

#endif
