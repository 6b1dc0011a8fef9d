/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the MSP430 back-end half share.  */
#ifndef IABI_MSP430_H
#define IABI_MSP430_H

#include "backend.h"
#include "messages.h"

/* frame.cc: which registers prologue and epilogue save, and how.  */

/* Registers that a function may save: R4 to R15, of which calls change R11
   to R15.  */
enum { FIRST_SAVED = 4, FIRST_CALL_USED = 11, LAST_SAVED = 15 };

void msp430_init_frame (void);
void msp430_begin_allocation (void);
void msp430_fix_saves (const struct iabi_handler *h);
void msp430_after_epilogue (const struct iabi_handler *h);
void msp430_tell_restores (void);
void msp430_before_final (const struct iabi_handler *h);

/* Mode of a register saved whole: 20 bits on the 430X, in both memory
   models.  */
machine_mode msp430_whole_mode (void);

/* A push or pop, at the current emit position, of registers TOP - COUNT + 1
   to TOP in MODE; COUNT is 1 on the 430.  */
rtx_insn *msp430_emit_push (unsigned int top, unsigned int count,
			    machine_mode mode);
rtx_insn *msp430_emit_pop (unsigned int top, unsigned int count,
			   machine_mode mode);

/* settings.cc: options, the order of registers, what a body may not ask.  */
const char *msp430_refused_setting (const struct iabi_abi *abi,
				    const char **why);
void msp430_order_registers (void);
bool msp430_check_body (function *fun, const struct iabi_handler *h);

/* returns.cc: paths that need no epilogue.  */
void msp430_init_returns (void);
void msp430_settle_returns (void);

/* callable.cc: "preserve-all".  Before register allocation; before the
   prologue, the registers of the result if they need no place in it; after
   the epilogue.  */
void msp430_begin_callable (void);
HARD_REG_SET msp430_unsaved_result (void);
bool msp430_looks_above_saves_p (void);
void msp430_end_callable (void);

/* address.cc: calls through pointers.  */
void msp430_place_addresses (void);
void msp430_init_addresses (void);

/* compare.cc: tests of memory without a register.  */
void msp430_fold_tests (void);

/* wrap.cc: pushes and pops around insns off the common path.  */
bool msp430_can_wrap_insn (rtx_insn *insn);
void msp430_wrap_range (rtx_insn *first, rtx_insn *last, HARD_REG_SET set,
			bool align, bool continues);

/* audit.cc: what the final audit must know.  */
void msp430_audit_setup (const struct iabi_handler *h,
			 struct iabi_audit_setup *s);
bool msp430_audit_insn (struct iabi_audit_code *c, rtx_insn *insn,
			bool before);
int msp430_audit_return (rtx_insn *insn);

#endif
