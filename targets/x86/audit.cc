/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the final audit must know of x86-64 and i386.  */
#include "backend.h"
#include "codegen.h"
#include "audit.h"
#include "x86.h"

/* The direction flag.  */
enum
{
  UNIT_DF = IABI_FIRST_EXTRA_UNIT
};

/* Vector, mask, MMX and x87 registers are preserved too, even where the
   function may not use them: it must not change them then.  */
static bool
state_reg_p (int r)
{
  return (SSE_REGNO_P (r) || MASK_REGNO_P (r) || MMX_REGNO_P (r)
	  || STACK_REGNO_P (r));
}

void
x86_audit_setup (const struct iabi_handler *h, struct iabi_audit_setup *s)
{
  bool handler = !(h->abi->flags & IABI_CALLABLE);
  struct iabi_audit_rules *r = &s->rules;

  for (int i = 0; i < FIRST_PSEUDO_REGISTER; i++)
    if (state_reg_p (i))
      {
	s->preserved[i] = handler && !global_regs[i];
	s->unit_size[i] = SSE_REGNO_P (i) ? (TARGET_AVX512F ? 64
					     : TARGET_AVX   ? 32 : 16)
					  : 255;
      }
    else if (x86_hidden_reg_p (i))
      s->preserved[i] = !global_regs[i];
  s->extra_names[(int) UNIT_DF - (int) IABI_FIRST_EXTRA_UNIT] = "DF";
  s->zero_extends = 4;
  if (!handler)
    {
      s->zero_on_entry[UNIT_DF] = 1;
      s->preserved[UNIT_DF] = 1;
      r->protected_bytes = UNITS_PER_WORD;
      if (ix86_using_red_zone ())
	r->live = -RED_ZONE_SIZE;
      return;
    }
  /* SDM Vol. 3, 6.14.2: in 64-bit mode the CPU aligns the stack to 16 bytes
     and pushes five words, then the error code.  */
  int words = type_num_arguments (TREE_TYPE (cfun->decl)) == 2;
  r->return_offset = words * UNITS_PER_WORD;
  if (TARGET_64BIT)
    {
      r->entry_align = 16;
      r->entry_phase = words ? 0 : 8;
    }
}

/* A function of which nothing but its options is known cannot use what they
   forbid.  */
void
x86_audit_call (rtx_insn *call, HARD_REG_SET *set)
{
  tree fndecl = iabi_callee (call);
  if (fndecl && iabi_callee_known_p (fndecl))
    return;
  tree node = fndecl ? DECL_FUNCTION_SPECIFIC_TARGET (fndecl) : NULL_TREE;
  struct cl_target_option *options
      = TREE_TARGET_OPTION (node ? node : target_option_default_node);
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    if (((SSE_REGNO_P (r) || MASK_REGNO_P (r))
	 && !TARGET_SSE_P (options->x_ix86_isa_flags))
	|| (MMX_REGNO_P (r) && !TARGET_MMX_P (options->x_ix86_isa_flags))
	|| (STACK_REGNO_P (r) && !TARGET_80387_P (options->x_target_flags))
	|| (IABI_X86_APX_REGNO_P (r) && !IABI_X86_APX_REGS_P (options)))
      CLEAR_HARD_REG_BIT (*set, r);
}

int
x86_audit_return (rtx_insn *insn)
{
  switch (recog_memoized (insn))
    {
    case CODE_FOR_interrupt_return:
      return IABI_RETURN_INTERRUPT;
    case CODE_FOR_simple_return_internal:
    case CODE_FOR_simple_return_internal_long:
    case CODE_FOR_simple_return_pop_internal: /* -mrtd.  */
      return IABI_RETURN_NORMAL;
    default:
      return IABI_RETURN_OTHER;
    }
}

/* The unspec of X, a SET's source or an element of a pattern; -1 if it is
   none, or not of kind CODE.  */
static int
unspec_of (const_rtx x, enum rtx_code code)
{
  return GET_CODE (x) == code ? XINT (x, 1) : -1;
}

/* Whether unspec_volatile number U changes no register but what SETs and
   CLOBBERs beside it say.  Restores of vector state are not among them.  */
static bool
harmless_volatile_p (int u)
{
  switch (u)
    {
    case UNSPECV_FXRSTOR:
    case UNSPECV_FXRSTOR64:
    case UNSPECV_XRSTOR:
    case UNSPECV_XRSTOR64:
    case UNSPECV_XRSTORS:
    case UNSPECV_XRSTORS64:
    case UNSPECV_SPLIT_STACK_RETURN:
    case UNSPECV_NLGR:
      return false;
    default:
      return true;
    }
}

/* Whether X is (unspec_volatile [...] U) of a harmless kind.  */
static bool
harmless_element_p (const_rtx x)
{
  int u = unspec_of (x, UNSPEC_VOLATILE);
  return u >= 0 && harmless_volatile_p (u);
}

static bool
string_insn_p (rtx_insn *insn)
{
  return recog_memoized (insn) >= 0 && get_attr_type (insn) == TYPE_STR;
}

/* (set (mem) (unspec [(const_int 0)] UNSPEC_PROBE_STACK)), or the same with a
   clobber of the flags: reads and writes back what is there.  */
static bool
probe (struct iabi_audit_code *c, rtx pattern)
{
  rtx set = (GET_CODE (pattern) == PARALLEL ? XVECEXP (pattern, 0, 0)
					    : pattern);
  if (GET_CODE (set) != SET || !MEM_P (SET_DEST (set))
      || unspec_of (SET_SRC (set), UNSPEC) != UNSPEC_PROBE_STACK)
    return false;
  iabi_audit_touch (c, SET_DEST (set));
  return true;
}

/* APX's push2 and pop2, alone or with PPX's hint beside:

     (set (mem:TI (pre_dec sp)) (unspec:TI [(reg A) (reg B)] UNSPEC_APXPUSH2))

     (parallel [(set (reg A) (unspec [(mem:TI (post_inc sp))]
				     UNSPEC_APXPOP2_LOW))
		(set (reg B) (unspec [(const_int 0)] UNSPEC_APXPOP2_HIGH))])

   The first register of a push2 is above the second, that of a pop2
   below it.  */
static bool
push_or_pop_two (struct iabi_audit_code *c, rtx pattern)
{
  bool parallel = GET_CODE (pattern) == PARALLEL;
  rtx set = parallel ? XVECEXP (pattern, 0, 0) : pattern;
  if (GET_CODE (set) != SET)
    return false;
  rtx src = SET_SRC (set);
  int u = unspec_of (src, UNSPEC);
  if (u < 0)
    return false;
  if (u == IABI_X86_UNSPEC_PUSH2)
    {
      iabi_audit_push (c, REGNO (XVECEXP (src, 0, 0)), UNITS_PER_WORD);
      iabi_audit_push (c, REGNO (XVECEXP (src, 0, 1)), UNITS_PER_WORD);
      return true;
    }
  if (u == IABI_X86_UNSPEC_POP2_LOW && parallel)
    {
      iabi_audit_pop (c, REGNO (SET_DEST (set)), UNITS_PER_WORD);
      rtx high = XVECEXP (pattern, 0, 1);
      iabi_audit_pop (c, REGNO (SET_DEST (high)), UNITS_PER_WORD);
      return true;
    }
  return false;
}

bool
x86_audit_insn (struct iabi_audit_code *c, rtx_insn *insn, bool before)
{
  rtx pattern = PATTERN (insn);

  if (!before)
    {
      /* In an ordinary function it brings back the DF of its entry.  */
      if (x86_in_handler () && x86_sets_direction_p (insn))
	iabi_audit_clobber (c, UNIT_DF, 1);
      return false;
    }
  if (recog_memoized (insn) == CODE_FOR_cld)
    {
      iabi_audit_const (c, UNIT_DF, 0);
      return true;
    }
  /* The psABI's: DF is clear at a call.  Under -mcld a callee clears it
     itself.  */
  if (((CALL_P (insn) || x86_hidden_call_p (insn)) && !TARGET_CLD)
      || string_insn_p (insn))
    iabi_audit_require (c, UNIT_DF, 0);
  return (harmless_element_p (pattern) || probe (c, pattern)
	  || push_or_pop_two (c, pattern));
}
