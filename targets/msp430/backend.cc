/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The back-end half of MSP430 and MSP430X.

   GCC's back end knows a handler by its own attribute "interrupt" on the
   declaration: it chooses RETI, the low section of the large model, the
   vector's entry and which of R11-R15 are saved.  A user may not write that
   attribute beside ours; it is put on the declaration here, when the
   function is expanded, after the last moment at which a front end could
   merge or diagnose attributes.  frame.cc does the rest.  */
#include "msp430.h"
#include "codegen.h"

extern "C" const struct iabi_target iabi_target_msp430;

static void
add_attribute (tree fndecl, const char *name, tree args)
{
  if (!lookup_attribute (name, DECL_ATTRIBUTES (fndecl)))
    DECL_ATTRIBUTES (fndecl)
	= tree_cons (get_identifier (name), args, DECL_ATTRIBUTES (fndecl));
}

static void
msp430_set_current_function (tree fndecl, const struct iabi_handler *h,
			     bool before)
{
  if (!before || symtab->state < EXPANSION)
    return;
  /* -fzero-call-used-regs would clear what has just been restored: POPM does
     not tell that it does.  */
  add_attribute (fndecl, "zero_call_used_regs",
		 build_tree_list (NULL_TREE, build_string (5, "skip")));
  if (h->abi->flags & IABI_CALLABLE)
    return;
  tree vector = NULL_TREE;
  if (h->vector >= 0)
    vector = build_tree_list (NULL_TREE,
			      build_int_cst (integer_type_node, h->vector));
  add_attribute (fndecl, "interrupt", vector);
  if (h->modifiers & IABI_WAKEUP)
    add_attribute (fndecl, "wakeup", NULL_TREE);
}

/* TARGET_ASM_FUNCTION_PROLOGUE: comments of the back end's.  A handler with
   a vector also gets a second name made of the vector's number, so that the
   linker refuses two handlers of one vector in different files.  */
static void (*saved_function_prologue) (FILE *);

static void
msp430_function_prologue (FILE *file)
{
  saved_function_prologue (file);
  struct iabi_handler h;
  if (!iabi_of_decl (current_function_decl, &h) || h.vector < 0)
    return;
  const char *name = XSTR (XEXP (DECL_RTL (current_function_decl), 0), 0);
  fprintf (file, "\t.global\t__interrupt_abi_vector_%d\n", h.vector);
  fprintf (file, "\t.set\t__interrupt_abi_vector_%d, ", h.vector);
  assemble_name (file, name);
  fputc ('\n', file);
}

/* The same for an entry that the user placed: a label, since the variable may
   be local to its file.  */
static void
msp430_note_placed_vector (long vector)
{
  char text[160];
  int n = snprintf (text, sizeof text,
		    "\t.pushsection .text\n\t.global __interrupt_abi_vector_%ld\n"
		    "__interrupt_abi_vector_%ld:\n\t.popsection",
		    vector, vector);
  symtab->finalize_toplevel_asm (build_string (n, text));
}

static void
msp430_init (void)
{
  saved_function_prologue = targetm.asm_out.function_prologue;
  targetm.asm_out.function_prologue = msp430_function_prologue;
  msp430_init_frame ();
  msp430_init_addresses ();
  msp430_init_returns ();
}

/* RETI brings SR back, and with it every flag.  PC, SR and the constant
   generator are no allocatable registers.  */
static void
msp430_free_regs (HARD_REG_SET *set)
{
  SET_HARD_REG_BIT (*set, CC_REGNUM);
}

static void
msp430_before_ira (const struct iabi_handler *h)
{
  msp430_begin_allocation ();
  if (h->abi->flags & IABI_CALLABLE)
    msp430_begin_callable ();
  msp430_order_registers ();
  msp430_place_addresses ();
  msp430_fold_tests ();
}

static void
msp430_before_prologue (const struct iabi_handler *h)
{
  iabi_forget_preference ();
  msp430_fix_saves (h);
}

const struct iabi_backend iabi_backend = {
  .target = &iabi_target_msp430,
  .init = msp430_init,
  .check_body = msp430_check_body,
  .set_current_function = msp430_set_current_function,
  .free_regs = msp430_free_regs,
  .before_ira = msp430_before_ira,
  .before_prologue = msp430_before_prologue,
  .after_epilogue = msp430_after_epilogue,
  .before_final = msp430_before_final,
  .can_wrap_insn = msp430_can_wrap_insn,
  .wrap_range = msp430_wrap_range,
  .refused_setting = msp430_refused_setting,
  .note_placed_vector = msp430_note_placed_vector,
  .audit_setup = msp430_audit_setup,
  .audit_insn = msp430_audit_insn,
  .audit_call = NULL,
  .audit_mem = NULL,
  .audit_return = msp430_audit_return,
};
