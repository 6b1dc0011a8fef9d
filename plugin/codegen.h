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

/* cold.cc: calls off the common path save around themselves.  */

/* Just before register allocation: decide which calls will.  */
void iabi_choose_cold_calls (void);

/* Whether CALL was chosen.  */
bool iabi_cold_call_p (const rtx_insn *call);

/* Whether every call left in the function was chosen, or never returns.  */
bool iabi_only_cold_calls_p (void);

/* After prologue and epilogue: put the saves around the chosen calls.  */
void iabi_wrap_cold_calls (void);

#endif
