/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the RTL half of the plugin shares.  */
#ifndef IABI_CODEGEN_H
#define IABI_CODEGEN_H

#include "iabi.h"

/* summary.cc  */

/* The registers that CALL changes, by what is known of its callee; without
   the registers that CALL itself sets (the result).  Empty for a call that
   does not return.  */
HARD_REG_SET iabi_call_clobbers (rtx_insn *call);

/* The function that CALL calls, or NULL where it cannot be told.  */
tree iabi_callee (const rtx_insn *call);

/* The hard registers that INSN changes, but for those that its callee does.
   find_all_hard_reg_sets misses (set (subreg (reg)) ...), which MSP430's
   20-bit insns have.  */
HARD_REG_SET iabi_set_regs (const rtx_insn *insn);

/* The registers that a call of FNDECL changes; of a function unknown if it
   is NULL.  */
HARD_REG_SET iabi_function_clobbers (tree fndecl);

/* Whether FNDECL is declared to change no register but its result.  */
bool iabi_callee_preserves_all (tree fndecl);

/* The registers that hold the result of a function of TYPE.  */
HARD_REG_SET iabi_result_regs (const_tree type);

/* Whether the clobbers of FNDECL come from its compiled body.  */
bool iabi_callee_known_p (tree fndecl);

/* The function whose compiled body a call of FNDECL runs, for certain, or
   NULL.  */
tree iabi_known_body (tree fndecl);

void iabi_init_summary (const char *plugin_name);

/* codegen.cc: the ABI of a function that may change every register.  */
const predefined_function_abi &iabi_noreturn_abi (void);

/* frame.cc: stores to the frame take effect.  */
void iabi_init_frame (const char *plugin_name);

/* codegen.cc  */

/* The back end's own hook, NULL if it has none.  */
extern const predefined_function_abi &(*iabi_saved_insn_callee_abi) (
    const rtx_insn *);

/* Whether the function being compiled saves what it changes: a handler or
   a "preserve-all" function, and is past the middle end.  H may be NULL.  */
bool iabi_compiling (struct iabi_handler *h);

/* Whether there was an error in FNDECL, the function being compiled, since it
   is RTL: there is nothing more to say of it.  */
bool iabi_refused_p (const_tree fndecl);

/* paths.cc  */

/* What is known of the paths through the current function; made anew when
   its control flow graph has changed.  */
class iabi_paths
{
public:
  iabi_paths ();
  ~iabi_paths ();

  /* Whether control can go from A's end to B's start.  */
  bool reaches_p (basic_block a, basic_block b) const;

  /* Whether control can go from BB to the return.  */
  bool returns_p (basic_block bb) const;

  /* Whether some path to the return avoids BB, and no path executes it
     twice.  */
  bool off_common_path_p (basic_block bb) const;

  /* The first half of that.  */
  bool avoidable_p (basic_block bb) const;

  /* Whether control can come to BB without passing AVOID.  */
  bool start_reaches_avoiding_p (basic_block bb, basic_block avoid) const;

  /* False for a function so large that nothing was looked at.  */
  bool known_p () const { return m_known; }

private:
  /* The analysis is quadratic in the number of blocks: larger functions are
     taken as if everything reached everything.  */
  static const int MAX_BLOCKS = 400;
  bool m_known;
  sbitmap *m_from;
  sbitmap *m_avoiding; /* By the block avoided: what the start reaches.  */
};

/* codegen.cc: an RTL pass over the functions that have an interrupt ABI.  */
class iabi_rtl_pass : public rtl_opt_pass
{
public:
  iabi_rtl_pass (const pass_data &data) : rtl_opt_pass (data, g) {}
  bool gate (function *fun) final override;
  unsigned int execute (function *fun) final override;

private:
  /* On the current function, whose ABI is H's.  */
  virtual void run (const struct iabi_handler *h) = 0;
};

/* cold.cc: blocks off the common path save for themselves.  */

/* Just before register allocation: choose the blocks that see to the stack
   alignment of their calls by themselves.  */
void iabi_choose_cold_calls (void);

/* Whether every call in the function was chosen.  */
bool iabi_only_cold_calls_p (void);

/* Take the registers that blocks off the common path save for themselves
   out of df_regs_ever_live, so that the prologue does not save them.  During
   and after register allocation.  */
void iabi_hide_cold_regs (void);

/* What is hidden so.  */
HARD_REG_SET iabi_hidden_regs (void);

/* After register allocation: nothing that is in them may be used beyond the
   blocks that they are in.  */
void iabi_end_cold_values (void);

/* Before prologue and epilogue are made: fix the above for good.  */
void iabi_fix_cold_regs (void);

/* After prologue and epilogue: put the saves around the cold blocks.  */
void iabi_wrap_cold_blocks (void);

/* Whether the next can be done to INSN.  */
bool iabi_can_shift_p (rtx_insn *insn);

/* Add BYTES to the constant in each reference to stack memory, and in each
   address of it, in FIRST..LAST: that many bytes were pushed before
   FIRST.  What FIRST..LAST themselves push keeps its address.  An insn may be
   added after LAST.  */
void iabi_shift_stack_refs (rtx_insn *first, rtx_insn *last,
			    HOST_WIDE_INT bytes);

/* The same, with (plus BASE offset) for the stack pointer: BASE is the stack
   pointer before FIRST less BYTES.  */
void iabi_rebase_stack_refs (rtx_insn *first, rtx_insn *last, rtx base,
			     HOST_WIDE_INT bytes);

/* Undo copies of registers into the stack pointer.  */
void iabi_restore_stack_moves (void);

/* How far INSN moves the stack pointer up, in bytes.  */
HOST_WIDE_INT iabi_stack_delta (const rtx_insn *insn);

#endif
