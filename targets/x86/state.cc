/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vector and x87 state: a handler saves none of it, so it must change none,
   and call nothing that may.

   Its own code is compiled for general registers only.  What cannot be, and
   calls of what may use more, are refused.  A handler that never returns is
   free of all this.  */
#include "backend.h"
#include "codegen.h"
#include "messages.h"
#include "mutation.h"
#include "x86.h"

/* Have FNDECL compiled for general registers only, as the attribute
   target ("general-regs-only") would.  */
static bool
set_general_regs_only (tree fndecl)
{
  static const char name[] = "general-regs-only";
  tree arg = build_string (sizeof name, name);
  TREE_TYPE (arg) = build_array_type_nelts (char_type_node, sizeof name);
  return targetm.target_option.valid_attribute_p (
      fndecl, NULL_TREE, build_tree_list (NULL_TREE, arg), 0);
}

/* Whether a value of TYPE is computed with in vector or x87 registers.  */
static bool
vector_or_float_p (tree type)
{
  return (VECTOR_TYPE_P (type) || SCALAR_FLOAT_TYPE_P (type)
	  || COMPLEX_FLOAT_TYPE_P (type));
}

/* Whether a value of TYPE as FNDECL passes it is, or has a member that is, in
   a vector or x87 register; i386 takes arguments on the stack.  */
static bool
state_type_p (tree type, tree fndecl, bool result)
{
  if (result ? aggregate_value_p (type, fndecl)
	     : !TARGET_64BIT || pass_by_reference (NULL, function_arg_info (type, true)))
    return false;
  if (vector_or_float_p (type))
    return true;
  if (!RECORD_OR_UNION_TYPE_P (type) || TYPE_SIZE_UNIT (type) == NULL
      || int_size_in_bytes (type) > 2 * UNITS_PER_WORD)
    return false;
  for (tree f = TYPE_FIELDS (type); f; f = DECL_CHAIN (f))
    if (TREE_CODE (f) == FIELD_DECL && vector_or_float_p (TREE_TYPE (f)))
      return true;
  return false;
}

/* Whether the "preserve-all" function FNDECL returns or takes a value in such
   a register: the back end has its own words for that, which do not say why.
   With SAY say so.  */
static bool
passes_state_p (tree fndecl, bool say)
{
  struct iabi_handler h;
  if (!iabi_of_decl (fndecl, &h) || !(h.abi->flags & IABI_CALLABLE)
      || TREE_THIS_VOLATILE (fndecl))
    return false;
  tree type = TREE_TYPE (TREE_TYPE (fndecl));
  if (!VOID_TYPE_P (type) && state_type_p (type, fndecl, true))
    {
      if (say)
	iabi_say_passed_state (fndecl, type, true);
      return true;
    }
  for (tree p = DECL_ARGUMENTS (fndecl); p; p = DECL_CHAIN (p))
    if (state_type_p (TREE_TYPE (p), fndecl, false))
      {
	if (say)
	  iabi_say_passed_state (fndecl, TREE_TYPE (p), false);
	return true;
      }
  return false;
}

/* Give FNDECL a set of target options of its own: general registers only,
   no red zone, since the CPU pushes at the stack pointer of interrupted
   ring-0 code without leaving one out, and no UINTR, with which the back end
   returns by uiret, from user interrupts (-march=native may have it on).  */
void
x86_prepare (tree fndecl, const struct iabi_handler *)
{
  x86_call_used_note_handler ();
  if (passes_state_p (fndecl, true))
    return;
  if (!TREE_THIS_VOLATILE (fndecl) && !set_general_regs_only (fndecl))
    return;
  tree options = DECL_FUNCTION_SPECIFIC_TARGET (fndecl);
  if (!options)
    options = target_option_default_node;
  struct cl_target_option saved;
  cl_target_option_save (&saved, &global_options, &global_options_set);
  cl_target_option_restore (&global_options, &global_options_set,
			    TREE_TARGET_OPTION (options));
  if (!iabi_mutant_p ("red-zone"))
    target_flags |= MASK_NO_RED_ZONE;
  ix86_isa_flags2 &= ~OPTION_MASK_ISA2_UINTR;
  DECL_FUNCTION_SPECIFIC_TARGET (fndecl)
      = build_target_option_node (&global_options, &global_options_set);
  cl_target_option_restore (&global_options, &global_options_set, &saved);
}

/* Whether REGNO is a register of APX in a function that is compiled without,
   and so has no way to save it.  */
bool
x86_hidden_reg_p (unsigned int regno)
{
  return (IABI_X86_APX_REGNO_P (regno)
	  && !IABI_X86_APX_REGS_P (&global_options));
}

/* The kind of state that register REGNO is, or NULL for a register that a
   handler can save, or that is no state of the interrupted code.  */
static const char *
state_of (unsigned int regno)
{
  if (x86_hidden_reg_p (regno))
    return "APX";
  if (SSE_REGNO_P (regno) || MASK_REGNO_P (regno))
    return "vector";
  if (MMX_REGNO_P (regno))
    return "MMX";
  if (STACK_REGNO_P (regno))
    return "x87";
  return NULL;
}

/* The kind of state that SET has a register of, or NULL.  */
static const char *
state_in (const_hard_reg_set set)
{
  hard_reg_set_iterator it;
  unsigned int regno;
  EXECUTE_IF_SET_IN_HARD_REG_SET (set, 0, regno, it)
    if (const char *state = state_of (regno))
      return state;
  return NULL;
}

/* The options of FNDECL, or of the translation unit if that is NULL or says
   nothing.  */
static struct cl_target_option *
options_of (tree fndecl)
{
  tree node = fndecl ? DECL_FUNCTION_SPECIFIC_TARGET (fndecl) : NULL_TREE;
  return TREE_TARGET_OPTION (node ? node : target_option_default_node);
}

/* Whether a function compiled by the options of FNDECL may change registers
   that are hidden from the current one.  */
static bool
hidden_allowed_p (tree fndecl)
{
  return (!IABI_X86_APX_REGS_P (&global_options)
	  && IABI_X86_APX_REGS_P (options_of (fndecl)));
}

/* The kind of state, but for that, which such a function may change; NULL for
   none.  */
static const char *
state_allowed (tree fndecl)
{
  struct cl_target_option *options = options_of (fndecl);
  if (TARGET_SSE_P (options->x_ix86_isa_flags))
    return "vector";
  if (TARGET_MMX_P (options->x_ix86_isa_flags))
    return "MMX";
  if (TARGET_80387_P (options->x_target_flags))
    return "x87";
  return NULL;
}

void
x86_limit_unknown_callee (tree fndecl, HARD_REG_SET *set)
{
  bool state = state_allowed (fndecl) != NULL;
  bool hidden = hidden_allowed_p (fndecl);
  for (unsigned int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    if (x86_hidden_reg_p (r) ? !hidden : !state && state_of (r))
      CLEAR_HARD_REG_BIT (*set, r);
}

/* Refuse a call at LOC of FNDECL, NULL if unknown, when it may change
   vector, MMX or x87 state; CLOBBERS is what it changes.  */
static bool
check_callee (tree fndecl, const_hard_reg_set clobbers, location_t loc)
{
  if (fndecl && iabi_callee_preserves_all (fndecl))
    return true;
  if (loc == UNKNOWN_LOCATION)
    loc = DECL_SOURCE_LOCATION (cfun->decl);
  bool known = fndecl && iabi_callee_known_p (fndecl);
  const char *state = known ? state_in (clobbers) : state_allowed (fndecl);
  if (!known && !state && hidden_allowed_p (fndecl))
    state = "APX";
  if (!state)
    return true;
  iabi_say_callee_state (loc, fndecl, known, state);
  return false;
}

/* Calls that GCC makes up on the way to RTL: of memcpy, of libgcc.  The
   others were checked as GIMPLE.  */
bool
x86_check_call (rtx_insn *call, const struct iabi_handler *)
{
  if (find_reg_note (call, REG_NORETURN, NULL_RTX)
      || TREE_THIS_VOLATILE (cfun->decl))
    return true;
  return check_callee (iabi_callee (call), iabi_call_clobbers (call),
		       INSN_LOCATION (call));
}

static bool
check_gimple_call (gcall *call)
{
  if (gimple_call_noreturn_p (call) || gimple_call_internal_p (call))
    return true;
  tree fndecl = gimple_call_fndecl (call);
  if (fndecl && fndecl_built_in_p (fndecl))
    return true;
  return check_callee (fndecl, iabi_function_clobbers (fndecl),
		       gimple_location (call));
}

/* The first operand of STMT that needs vector or x87 registers, or NULL.
   A floating-point value that is only copied needs none.  */
static tree
operand_with_state (gimple *stmt)
{
  if (gimple_clobber_p (stmt))
    return NULL_TREE;
  bool copy = gimple_assign_single_p (stmt);
  for (unsigned int i = 0; i < gimple_num_ops (stmt); i++)
    {
      tree op = gimple_op (stmt, i);
      if (!op || TREE_CODE (op) == TREE_LIST || !TREE_TYPE (op))
	continue;
      tree type = TREE_TYPE (op);
      if (VECTOR_TYPE_P (type) || (!copy && vector_or_float_p (type)))
	return op;
    }
  return NULL_TREE;
}

/* As above for the operands of an inline asm.  */
static tree
asm_operand_with_state (gasm *stmt)
{
  for (unsigned int i = 0; i < gimple_asm_noutputs (stmt); i++)
    {
      tree op = TREE_VALUE (gimple_asm_output_op (stmt, i));
      if (vector_or_float_p (TREE_TYPE (op)))
	return op;
    }
  for (unsigned int i = 0; i < gimple_asm_ninputs (stmt); i++)
    {
      tree op = TREE_VALUE (gimple_asm_input_op (stmt, i));
      if (vector_or_float_p (TREE_TYPE (op)))
	return op;
    }
  return NULL_TREE;
}

/* Refuse the clobbers of an inline asm that no handler saves.  */
static bool
check_asm_clobbers (gasm *stmt)
{
  for (unsigned int i = 0; i < gimple_asm_nclobbers (stmt); i++)
    {
      tree clobber = TREE_VALUE (gimple_asm_clobber_op (stmt, i));
      const char *name = TREE_STRING_POINTER (clobber);
      int regno = decode_reg_name (name);
      const char *state = regno >= 0 ? state_of (regno) : NULL;
      if (!state)
	continue;
      iabi_say_asm_state (gimple_location (stmt), state, name);
      return false;
    }
  return true;
}

/* Check STMT of the handler being compiled.  *SAID is where a computation
   was refused last: one expression has many statements.  */
static bool
check_stmt (gimple *stmt, location_t *said)
{
  gasm *as = dyn_cast<gasm *> (stmt);
  tree op = as ? asm_operand_with_state (as) : operand_with_state (stmt);
  if (!op)
    {
      if (as)
	return check_asm_clobbers (as);
      if (gcall *call = dyn_cast<gcall *> (stmt))
	return check_gimple_call (call);
      return true;
    }
  if (!state_allowed (NULL_TREE))
    return true;
  location_t loc = gimple_location (stmt);
  if (loc == UNKNOWN_LOCATION)
    loc = DECL_SOURCE_LOCATION (cfun->decl);
  if (*said == UNKNOWN_LOCATION || LOCATION_LINE (loc) != LOCATION_LINE (*said))
    iabi_say_type_state (loc, TREE_TYPE (op));
  *said = loc;
  return false;
}

bool
x86_check_body (function *fun, const struct iabi_handler *)
{
  if (TREE_THIS_VOLATILE (fun->decl))
    return true;
  if (passes_state_p (fun->decl, false))
    return false;
  basic_block bb;
  bool ok = true;
  location_t said = UNKNOWN_LOCATION;
  FOR_EACH_BB_FN (bb, fun)
    for (gimple_stmt_iterator gsi = gsi_start_nondebug_bb (bb);
	 !gsi_end_p (gsi); gsi_next_nondebug (&gsi))
      ok &= check_stmt (gsi_stmt (gsi), &said);
  return ok;
}
