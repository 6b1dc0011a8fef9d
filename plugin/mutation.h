/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mutants: ways to make the plugin wrong on purpose, to see that the audit and
   the test suite find out.  They exist only in a build of their own
   (`make MUTATION=1', -DIABI_MUTATION); testsuite/interrupt_abi.mutation runs
   the suite on each.

   A mutant is chosen by -fplugin-arg-interrupt_abi-mutate=NAME or by the
   environment variable IABI_MUTATE; IABI_AUDIT=off switches the audit off, so
   that the run-time tests get to see the wrong code.  */
#ifndef IABI_MUTATION_H
#define IABI_MUTATION_H

#ifdef IABI_MUTATION

/* Whether mutant NAME was chosen.  */
bool iabi_mutant_p (const char *name);

/* Whether the audit is to be skipped.  */
bool iabi_audit_off_p (void);

/* Argument "mutate": takes NAME.  */
bool iabi_set_mutant (const char *name);

/* mutation-rtl.cc: the mutants that edit the insns of a finished handler.  */
void iabi_init_mutation (const char *plugin_name);

/* What targets/T/mutation.cc has for H's function being compiled.  */
void iabi_mutate_target (const struct iabi_handler *h);

/* For it: an insn (set DEST SRC) before INSN, with a clobber of the flags if
   it needs that.  Pops that restore register R after each push of it, and
   whether INSN is one.  */
rtx_insn *iabi_mutate_set_before (rtx_insn *insn, rtx dest, rtx src);
bool iabi_push_p (const rtx_insn *insn);
bool iabi_pop_p (const rtx_insn *insn);
unsigned iabi_pushed_regno (const rtx_insn *insn);
unsigned iabi_popped_regno (const rtx_insn *insn);

/* The save that most mutants spoil: the last register that is pushed once;
   INVALID_REGNUM if there is none.  */
unsigned iabi_mutate_victim (void);

#else

#define iabi_mutant_p(NAME) false
#define iabi_audit_off_p() false

#endif
#endif
