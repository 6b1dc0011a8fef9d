/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every sentence that the attribute's rules can say.  */
#ifndef IABI_MESSAGES_H
#define IABI_MESSAGES_H

#include "iabi.h"
#include "../abi/signature.h"

/* What a message is about.  */
struct iabi_site
{
  location_t loc;	      /* Where to point.  */
  const struct iabi_abi *abi; /* May be NULL.  */
  tree decl;		      /* The declaration, or NULL for a bare type.  */
  tree type;		      /* The function type, or NULL.  */
  int vector;		      /* -1: none.  */
};

/* `handler 'h'' or `function type', for the start of a sentence.  */
const char *iabi_subject (const struct iabi_site *s);

/* A note that says where the function of S was declared, if not at the place
   of S itself.  */
void iabi_note_declaration (const struct iabi_site *s);

/* The attribute's own arguments.  */
void iabi_say_no_name (location_t loc);
void iabi_say_name_not_string (location_t loc);
void iabi_say_unknown_name (location_t loc, const char *name);
void iabi_say_other_target (location_t loc, const struct iabi_abi *abi);
void iabi_say_not_function (location_t loc, tree node);
void iabi_say_array (location_t loc);
void iabi_say_not_on_type (location_t loc, bool vector);
void iabi_say_vector_not_constant (location_t loc);
void iabi_say_vector_range (location_t loc, tree value);
/* The device in use has vectors up to LAST only.  */
void iabi_say_vector_of_device (location_t loc, int vector, int last);
void iabi_say_two_vectors (location_t loc);
void iabi_say_modifier_unknown (location_t loc, const char *name,
				bool may_be_vector);
void iabi_say_modifier_elsewhere (location_t loc,
				  const struct iabi_modifier_row *m);
void iabi_say_modifier_twice (location_t loc, const char *name);
void iabi_say_bad_argument (location_t loc);
void iabi_say_callable_extra (location_t loc, const struct iabi_abi *abi);

/* Declarations that contradict each other.  */
void iabi_say_other_abi (const struct iabi_site *s,
			 const struct iabi_abi *before, tree previous);
void iabi_say_was_ordinary (const struct iabi_site *s, tree previous);
void iabi_say_other_vector (const struct iabi_site *s, int before,
			    tree previous);
void iabi_say_other_modifiers (const struct iabi_site *s, tree previous);
void iabi_say_conflict (const struct iabi_site *s, const char *attribute);

/* Kinds of functions that cannot be handlers.  */
enum iabi_bad_kind
{
  IABI_KIND_FITS,
  IABI_KIND_MEMBER,
  IABI_KIND_LAMBDA,
  IABI_KIND_COROUTINE,
  IABI_KIND_IMMEDIATE, /* consteval.  */
  IABI_KIND_NESTED
};
/* The attribute is used at LOC in a C++20 module that others import.  */
void iabi_say_module (location_t loc);
void iabi_say_bad_kind (const struct iabi_site *s, enum iabi_bad_kind kind);

/* The signature: verdict V of iabi_check_signature on SIG.  */
void iabi_say_verdict (const struct iabi_site *s, enum iabi_verdict v,
		       const struct iabi_signature *sig);

/* What flow analysis tells: a noreturn handler, or one for an abort, whose
   end can be reached.  */
void iabi_say_returns (const struct iabi_site *s);
void iabi_warn_abort_returns (const struct iabi_site *s);

/* A pointer to a function of type FROM becomes one to type TO.  */
void iabi_say_conversion (location_t loc, tree from, tree to);

/* Vectors that have entries: DECL's is taken by NAME, at THERE; FNDECL may
   have other definitions; pointer DECL has not the size of an entry.  */
void iabi_say_vector_taken (location_t loc, tree decl, int vector,
			    const char *name, location_t there);
void iabi_say_weak_vector (location_t loc, tree fndecl, int vector);
void iabi_say_instance_vector (location_t loc, tree fndecl, int vector);
void iabi_say_inline_vector (location_t loc, tree fndecl, int vector);
void iabi_warn_vector_size (location_t loc, tree decl, HOST_WIDE_INT bytes);

/* A "preserve-all" function whose arguments are in the way of its saves.  */
void iabi_say_stack_arguments (tree fndecl);

/* What the function being compiled, at LOC, does to registers of a kind
   (STATE) that it cannot save: by a call of CALLEE, NULL through a pointer,
   which is KNOWN to or may; by an asm that changes REG; by a value of TYPE.  */
void iabi_say_callee_state (location_t loc, tree callee, bool known,
			    const char *state);
void iabi_say_asm_state (location_t loc, const char *state, const char *reg);
void iabi_say_type_state (location_t loc, tree type);
/* The "preserve-all" function FNDECL returns, or takes, a value of TYPE in
   such a register.  */
void iabi_say_passed_state (tree fndecl, tree type, bool result);
/* The function being compiled calls CALLEE, NULL for a built-in function
   without a name, which returns twice.  */
void iabi_say_returns_twice (location_t loc, tree callee);
/* An exception thrown at LOC is caught in it, and it GOES_ON or only cleans
   up.  */
void iabi_say_catches (location_t loc, bool goes_on);
/* It calls the built-in function CALLEE, which looks for its return address
   where it is not; a handler has a saved status there.  */
void iabi_say_no_return_address (location_t loc, tree callee, bool handler);
/* The function being compiled asks for more than the plugin can do: WHAT.  */
void iabi_say_cannot (const char *what);

/* The compiler's own settings.  */
void iabi_say_setting (const struct iabi_site *s, const char *option,
		       const char *why);

#endif
