/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the checks know of each other.  */
#ifndef IABI_CHECKS_H
#define IABI_CHECKS_H

#include "iabi.h"

/* How a call reaches a handler; each has its own words.  */
enum iabi_call_kind
{
  IABI_CALL_DIRECT,  /* h (f).  */
  IABI_CALL_TYPE,    /* p (f): the type of *p has an interrupt ABI.  */
  IABI_CALL_ADDRESS, /* p (f): *p is a plain type, p is known to hold &h.  */
  IABI_CALL_ALIAS,   /* a (f): a is another name of h.  */
  IABI_CALL_APPLY,   /* __builtin_apply (h, ...).  */
  IABI_CALL_CLEANUP  /* __attribute__ ((cleanup (h))).  */
};

/* One call of a handler.  */
struct iabi_call
{
  enum iabi_call_kind kind;
  location_t where;
  tree handler;	/* Its FUNCTION_DECL; NULL when only its type is known.  */
  tree fntype;	/* Type of the handler.  */
  tree through; /* DECL of the pointer, alias or variable; may be NULL.  */
  tree context; /* The function whose body as parsed has it, or NULL.  */
};

/* What else may not be done with a handler, said at its declaration.  */
enum iabi_role
{
  IABI_ROLE_CONSTRUCTOR,
  IABI_ROLE_DESTRUCTOR,
  IABI_ROLE_IFUNC,    /* The handler is itself an indirect function.  */
  IABI_ROLE_RESOLVER, /* The handler resolves another one.  */
  IABI_ROLE_CLONES,   /* target_clones: one version for each of many CPUs.  */
  IABI_ROLE_MAIN      /* The C library calls it.  */
};

/* checks.cc.  */

/* Report CALL, unless a call at that place was reported before.  */
void iabi_refuse_call (const struct iabi_call *call);
/* Whether TYPE is a function type that only the CPU may call.  */
bool iabi_handler_type_p (const_tree type);
/* The FUNCTION_DECL whose address EXPR is, conversions aside, or NULL.  */
tree iabi_function_of_address (tree expr);
/* Whether pointer expression EXPR points to functions with a handler's
   type; that type, or NULL.  */
tree iabi_pointed_handler_type (const_tree expr);

/* messages-call.cc: the words.  */

void iabi_say_call (const struct iabi_call *call);
/* HANDLER has ROLE; OTHER is the function that it resolves, or NULL.  */
void iabi_say_role (enum iabi_role role, tree handler, tree other);

/* DEFINITION has the assembler name of DECLARED, that has an interrupt ABI,
   and not its ABI.  */
void iabi_say_defined_without (tree definition, tree declared);

/* checks-symbol.cc: names and what stands behind them.  */

/* Remember FNDECL, that the front end has just seen.  */
void iabi_note_symbol (tree fndecl);
/* Remember the call of FNDECL at WHERE until the unit's end, when it is
   known what its name stands for.  */
void iabi_defer_call (location_t where, tree fndecl);
/* DEFINITION, that has a body, must define nothing that was declared with
   another interrupt ABI.  */
void iabi_check_definition (tree definition);
/* Check what was deferred.  */
void iabi_check_deferred (void);
/* The handler that FNDECL is another name of (alias, weakref, assembler
   name), or NULL.  */
tree iabi_aliased_handler (tree fndecl);
/* The function called NAME that was declared with an interrupt ABI, in
   whatever scope, or NULL.  C only.  */
tree iabi_symbol_declared (tree name);
/* Call FN with DATA for every handler noted so far.  */
void iabi_each_handler (void (*fn) (tree, void *), void *data);
void iabi_init_symbols (const char *plugin_name);

/* checks-tree.cc: function bodies as the front end parsed them.  */
void iabi_init_tree_checks (const char *plugin_name);

/* checks-fold.cc: calls in C that are folded away while they are parsed.  */

/* The tree of function CONTEXT has a call of HANDLER at WHERE.  */
void iabi_see_call (location_t where, tree handler, tree context);
/* Check those of CONTEXT, whose tree has been checked.  */
void iabi_check_parsed_calls (tree context);
void iabi_init_fold_checks (const char *plugin_name);

/* checks-gimple.cc: what optimisation makes visible.  */
void iabi_init_gimple_checks (const char *plugin_name);

/* convert.cc: check the conversions in the body of FNDECL as parsed.  */
void iabi_check_conversions (tree fndecl);

/* pch.cc: note all functions that the names in scope at the start of the first
   body stand for, those of a precompiled header too.  C only.  */
void iabi_note_declared (void);

/* checks-guard.cc: no optimisation may copy or call a handler.  */
void iabi_guard_handler (tree fndecl);
void iabi_init_guard (void);

#endif
