/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the plugin know of each other.  */
#ifndef IABI_H
#define IABI_H

#include "gcc.h"
#include "../abi/abi.h"

#define IABI_VERSION "0.1.0"

/* attribute.cc: the attribute and what it says.  */

/* What the attribute says of one function.  */
struct iabi_handler
{
  const struct iabi_abi *abi;
  int vector;	      /* -1: none given.  */
  unsigned modifiers; /* Of enum iabi_modifier.  */
};

/* The interrupt ABI of function type (or method type) TYPE, or NULL for an
   ordinary one.  Never an alias: "interrupt" is resolved.  */
const struct iabi_abi *iabi_of_type (const_tree type);

/* Whether FNDECL has an interrupt ABI; says in *H (may be NULL) which.
   True for "preserve-all" too.  */
bool iabi_of_decl (const_tree fndecl, struct iabi_handler *h);

/* Whether FNDECL is an interrupt handler: has an interrupt ABI that no
   ordinary function may call.  */
bool iabi_handler_p (const_tree fndecl);

/* settings.cc: the option -fcall-used-REG in force for a register in SET, as
   it was given; or NULL.  */
const char *iabi_call_used_option (const_hard_reg_set set);

/* settings.cc: "-fstack-check" if that is in force, and in *WHY why handlers
   of small processors refuse it; or NULL.  */
const char *iabi_stack_check_option (const char **why);

/* order.cc: from now on the register allocator tries the registers of ORDER, N
   of them, before all others; and as before.  */
void iabi_prefer_registers (const unsigned char *order, int n);
void iabi_forget_preference (void);

/* codegen.cc: let the current function's ABI say that the registers in SET may
   be changed too; before register allocation, until it is done.  */
void iabi_loosen_abi (const_hard_reg_set set);

void iabi_register_attribute (void); /* PLUGIN_ATTRIBUTES.  */
void iabi_init_attribute (const char *plugin_name);
void iabi_init_declare (const char *plugin_name);

/* vectors.cc: FNDECL, which has a definition, serves its vector if any.  */
void iabi_note_vector (tree fndecl);
/* Variables of the user's that serve vectors, of the unit or, at LTO, of the
   program.  */
void iabi_note_placed_vectors (void);
void iabi_init_vectors (const char *plugin_name);
void iabi_init_convert (const char *plugin_name);
void iabi_init_returns (const char *plugin_name);
void iabi_define_macro (void);
void iabi_init_macro (const char *plugin);
void iabi_init_module (const char *plugin);
void iabi_init_pch (void);
void iabi_hide_options (const struct plugin_name_args *info);

/* checks.cc: refuses calls to handlers, before and after inlining.  */
void iabi_init_checks (const char *plugin_name);

/* lto.cc: an LTO link without the plugin fails.  */
void iabi_init_lto (const char *plugin_name);

/* codegen.cc: RTL: what a handler clobbers, saves and returns by.  */
void iabi_init_codegen (const char *plugin_name);

/* audit.cc: the last pass proves what codegen.cc and the back end did.  */
void iabi_init_audit (const char *plugin_name);

#endif
