/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One insn as operations of the audit's machine.

   RTL says all that an insn changes, in SETs and CLOBBERs; what a target
   leaves out (unspec_volatiles that load registers, hidden scratch registers)
   its hooks tell.  What is neither is IABI_OP_CANNOT.  */
#include "backend.h"
#include "codegen.h"
#include "audit.h"

void
iabi_audit_emit (struct iabi_audit_code *c, struct iabi_op op)
{
  op.where = c->insns.length () - 1;
  c->ops.safe_push (op);
}

static struct iabi_op
make_op (enum iabi_op_kind kind, int dst, int src, int n)
{
  struct iabi_op op = {};
  op.kind = kind;
  op.dst = dst;
  op.src = src;
  op.n = n;
  return op;
}

void
iabi_audit_clobber (struct iabi_audit_code *c, int unit, int n)
{
  iabi_audit_emit (c, make_op (IABI_OP_CLOBBER, unit, 0, n));
}

void
iabi_audit_require (struct iabi_audit_code *c, int unit, HOST_WIDE_INT value)
{
  struct iabi_op op = make_op (IABI_OP_REQUIRE, unit, 0, 1);
  op.imm = value;
  iabi_audit_emit (c, op);
}

void
iabi_audit_const (struct iabi_audit_code *c, int unit, HOST_WIDE_INT value)
{
  struct iabi_op op = make_op (IABI_OP_CONST, unit, 0, 1);
  op.imm = value;
  iabi_audit_emit (c, op);
}

void
iabi_audit_cannot (struct iabi_audit_code *c, enum iabi_cannot why)
{
  struct iabi_op op = make_op (IABI_OP_CANNOT, 0, 0, 0);
  op.imm = why;
  iabi_audit_emit (c, op);
}

/* SET as an array of one byte a unit, which C owns.  */
static unsigned char *
unit_set (struct iabi_audit_code *c, const_hard_reg_set set)
{
  unsigned char *units = XCNEWVEC (unsigned char, IABI_N_UNITS);
  hard_reg_set_iterator it;
  unsigned int regno;
  EXECUTE_IF_SET_IN_HARD_REG_SET (set, 0, regno, it)
    units[regno] = 1;
  c->clobbers.safe_push (units);
  return units;
}

void
iabi_audit_clobber_set (struct iabi_audit_code *c, const_hard_reg_set set)
{
  if (hard_reg_set_empty_p (set))
    return;
  struct iabi_op op = make_op (IABI_OP_CLOBBER_SET, 0, 0, 0);
  op.clobbers = unit_set (c, set);
  iabi_audit_emit (c, op);
}

/* Some temporaries, N in a row.  */
static int
new_temp (struct iabi_audit_code *c, int n)
{
  int t = c->next_temp;
  if (t + n > IABI_N_TEMPS)
    {
      iabi_audit_cannot (c, IABI_CANNOT_INSN);
      t = 0;
    }
  c->next_temp = t + n;
  return IABI_N_UNITS + t;
}

/* A place: N units, or none that is known (IABI_NO_UNIT).  PART: only the low
   bits of a register, as many as an address has; they carry addresses, but no
   value of the interrupted code.  */
struct value
{
  int unit, n;
  bool part;
};

/* The whole registers that hard register X is (or all of an address), none
   where X is only a part of them.  */
static struct value
whole_reg (const struct iabi_audit_code *c, const_rtx x)
{
  struct value v = { IABI_NO_UNIT, 0, false };
  if (!REG_P (x) || !HARD_REGISTER_P (x))
    return v;
  unsigned bytes = 0;
  for (unsigned i = 0; i < REG_NREGS (x); i++)
    bytes += c->setup.unit_size[REGNO (x) + i];
  if (maybe_ne (GET_MODE_SIZE (GET_MODE (x)), bytes))
    {
      if (GET_MODE (x) != Pmode)
	return v;
      v.part = true;
    }
  v.unit = REGNO (x);
  v.n = REG_NREGS (x);
  return v;
}

/* A memory address: BASE + OFFSET, or not known.  AFTER is added to register
   AUTO once the access is done.  */
struct address
{
  struct value base;
  HOST_WIDE_INT offset;
  struct value autoreg;
  HOST_WIDE_INT after;
};

static void
add (struct iabi_audit_code *c, struct value dst, struct value src,
     HOST_WIDE_INT n)
{
  struct iabi_op op = make_op (IABI_OP_ADD, dst.unit, src.unit, dst.n);
  op.imm = n;
  iabi_audit_emit (c, op);
}

void
iabi_audit_adjust_sp (struct iabi_audit_code *c, HOST_WIDE_INT bytes)
{
  struct value sp = { c->setup.rules.sp, c->setup.rules.sp_n, false };
  add (c, sp, sp, bytes);
}

/* The address of MEM, after appending what it does to registers before the
   access.  STORE: the access writes.  Pushes lower the stack pointer before
   they write, and pops raise it after they read, as the CPU may be
   interrupted, whatever the RTL says (AVR).  */
static struct address
mem_address (struct iabi_audit_code *c, const_rtx mem, bool store)
{
  struct address a = { { IABI_NO_UNIT, 0, false }, 0,
		       { IABI_NO_UNIT, 0, false }, 0 };
  rtx x = XEXP (mem, 0);
  HOST_WIDE_INT change = 0, before = 0;
  poly_int64 psize = GET_MODE_SIZE (GET_MODE (mem));
#ifdef PUSH_ROUNDING
  if (GET_RTX_CLASS (GET_CODE (x)) == RTX_AUTOINC
      && XEXP (x, 0) == stack_pointer_rtx)
    psize = PUSH_ROUNDING (psize);
#endif
  HOST_WIDE_INT size = 0;
  psize.is_constant (&size);
  switch (GET_CODE (x))
    {
    case PRE_DEC:
      change = before = -size;
      break;
    case PRE_INC:
      change = before = size;
      break;
    case POST_DEC:
      change = -size;
      break;
    case POST_INC:
      change = size;
      break;
    case PRE_MODIFY:
    case POST_MODIFY:
      {
	rtx by = XEXP (XEXP (x, 1), 1);
	if (GET_CODE (XEXP (x, 1)) != PLUS || !CONST_INT_P (by)
	    || !rtx_equal_p (XEXP (XEXP (x, 1), 0), XEXP (x, 0)))
	  {
	    if (REG_P (XEXP (x, 0)))
	      iabi_audit_clobber (c, REGNO (XEXP (x, 0)),
				  REG_NREGS (XEXP (x, 0)));
	    return a;
	  }
	change = INTVAL (by);
	before = GET_CODE (x) == PRE_MODIFY ? change : 0;
	break;
      }
    case PLUS:
      if (!CONST_INT_P (XEXP (x, 1)))
	return a;
      a.offset = INTVAL (XEXP (x, 1));
      x = XEXP (x, 0);
      break;
    default:
      break;
    }
  if (change)
    x = XEXP (x, 0);
  struct value reg = whole_reg (c, x);
  if (reg.unit == IABI_NO_UNIT)
    {
      if (change && REG_P (x))
	iabi_audit_clobber (c, REGNO (x), REG_NREGS (x));
      return a;
    }
  /* Segment-relative memory is not the stack.  */
  if (ADDR_SPACE_GENERIC_P (MEM_ADDR_SPACE (mem)))
    a.base = reg;
  if (!change)
    return a;
  bool sp = reg.unit == c->setup.rules.sp;
  if (store)
    {
      add (c, reg, reg, change);
      a.offset = sp ? MAX (c->setup.rules.live, 0) : before - change;
    }
  else
    {
      a.offset = sp ? MAX (c->setup.rules.live, 0) : before;
      a.autoreg = reg;
      a.after = change;
    }
  return a;
}

static void
finish_address (struct iabi_audit_code *c, const struct address &a)
{
  if (a.autoreg.unit != IABI_NO_UNIT)
    add (c, a.autoreg, a.autoreg, a.after);
}

static struct iabi_op
access (enum iabi_op_kind kind, const struct address &a, unsigned size)
{
  struct iabi_op op = make_op (kind, 0, IABI_NO_UNIT, a.base.n);
  op.src2 = a.base.unit;
  op.imm = a.offset;
  op.size = size;
  return op;
}

void
iabi_audit_push (struct iabi_audit_code *c, int regno, int size)
{
  struct value sp = { c->setup.rules.sp, c->setup.rules.sp_n, false };
  struct address a = { sp, MAX (c->setup.rules.live, 0), sp, 0 };
  struct iabi_op op = access (IABI_OP_STORE, a, size);
  op.src = regno;
  add (c, sp, sp, -size);
  iabi_audit_emit (c, op);
}

void
iabi_audit_pop (struct iabi_audit_code *c, int regno, int size)
{
  struct value sp = { c->setup.rules.sp, c->setup.rules.sp_n, false };
  struct address a = { sp, MAX (c->setup.rules.live, 0), sp, 0 };
  struct iabi_op op = access (IABI_OP_LOAD, a, size);
  op.dst = regno;
  iabi_audit_emit (c, op);
  add (c, sp, sp, size);
}

void
iabi_audit_require_sp (struct iabi_audit_code *c, HOST_WIDE_INT offset)
{
  struct iabi_op op = make_op (IABI_OP_REQUIRE_SP, 0, 0, 0);
  op.imm = offset;
  iabi_audit_emit (c, op);
}

/* The unit that MEM is, if it is a register in I/O space.  */
static int
mem_unit (const_rtx mem)
{
  return iabi_backend.audit_mem ? iabi_backend.audit_mem (mem) : IABI_NO_UNIT;
}

/* Bytes of MEM, or 0 if that is unknown.  */
static unsigned
mem_size (const_rtx mem)
{
  HOST_WIDE_INT n = 0;
  if (GET_MODE (mem) == BLKmode || !GET_MODE_SIZE (GET_MODE (mem)).is_constant (&n))
    return 0;
  return n;
}

/* Write V (perhaps unknown) to MEM.  */
static void
store (struct iabi_audit_code *c, rtx mem, struct value v)
{
  int unit = mem_unit (mem);
  if (unit != IABI_NO_UNIT)
    {
      struct iabi_op op = make_op (IABI_OP_COPY, unit, v.unit, 1);
      if (v.unit == IABI_NO_UNIT || v.n != 1)
	op.kind = IABI_OP_CLOBBER;
      iabi_audit_emit (c, op);
      return;
    }
  struct address a = mem_address (c, mem, true);
  unsigned size = mem_size (mem);
  /* A block of unknown size is an object of the program.  */
  if (a.base.unit == IABI_NO_UNIT || size == 0)
    return;
  struct iabi_op op = access (IABI_OP_STORE, a, size);
  if (v.unit == IABI_NO_UNIT)
    {
      iabi_audit_emit (c, op);
      return;
    }
  op.size = size / v.n;
  for (int i = 0; i < v.n; i++, op.imm += op.size)
    {
      op.src = v.unit + i;
      iabi_audit_emit (c, op);
    }
}

/* Read MEM into N temporaries.  */
static struct value
load (struct iabi_audit_code *c, rtx mem, int n)
{
  struct value v = { IABI_NO_UNIT, n, false };
  int unit = mem_unit (mem);
  if (unit != IABI_NO_UNIT)
    {
      v.unit = unit;
      return v;
    }
  struct address a = mem_address (c, mem, false);
  unsigned size = mem_size (mem);
  if (a.base.unit != IABI_NO_UNIT && size != 0 && n > 0 && size % n == 0)
    {
      struct iabi_op op = access (IABI_OP_LOAD, a, size / n);
      v.unit = new_temp (c, n);
      for (int i = 0; i < n; i++, op.imm += op.size)
	{
	  op.dst = v.unit + i;
	  iabi_audit_emit (c, op);
	}
    }
  finish_address (c, a);
  return v;
}

void
iabi_audit_touch (struct iabi_audit_code *c, rtx mem)
{
  struct address a = mem_address (c, mem, false);
  if (a.base.unit != IABI_NO_UNIT)
    iabi_audit_emit (c, access (IABI_OP_TOUCH, a, mem_size (mem)));
  finish_address (c, a);
}

/* What X, a source, does to registers on the side: increments in addresses
   (x86: a popf reads by one, in an unspec).  */
static void
side_effects (struct iabi_audit_code *c, rtx x)
{
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, x, ALL)
    if (MEM_P (*iter)
	&& GET_RTX_CLASS (GET_CODE (XEXP (*iter, 0))) == RTX_AUTOINC)
      {
	struct address a = mem_address (c, *iter, false);
	finish_address (c, a);
	iter.skip_subrtxes ();
      }
}

/* The value of SRC, arithmetic on N units: in temporaries, or unknown.  */
static struct value
arithmetic (struct iabi_audit_code *c, rtx src, int n)
{
  struct value none = { IABI_NO_UNIT, n, false };
  rtx x = XEXP (src, 0), y = XEXP (src, 1);
  struct value reg = whole_reg (c, x);
  struct iabi_op op = make_op (IABI_OP_ADD, 0, reg.unit, n);

  if (reg.unit == IABI_NO_UNIT || reg.n != n)
    return none;
  switch (GET_CODE (src))
    {
    case PLUS:
      if (!CONST_INT_P (y))
	return none;
      op.imm = INTVAL (y);
      break;
    case MINUS:
      if (CONST_INT_P (y))
	op.imm = -INTVAL (y);
      else
	{
	  struct value by = whole_reg (c, y);
	  op.kind = IABI_OP_SUB;
	  op.src2 = by.unit;
	  if (by.unit == IABI_NO_UNIT || by.n != n)
	    {
	      /* An amount in memory, say.  */
	      op.src2 = new_temp (c, n);
	      iabi_audit_clobber (c, op.src2, n);
	    }
	}
      break;
    case AND:
      if (!CONST_INT_P (y) || INTVAL (y) >= 0 || !pow2p_hwi (-INTVAL (y)))
	return none;
      op.kind = IABI_OP_ALIGN;
      op.imm = -INTVAL (y);
      break;
    default:
      return none;
    }
  struct value v = { new_temp (c, n), n, false };
  op.dst = v.unit;
  iabi_audit_emit (c, op);
  return v;
}

/* The value of SRC for a destination of N whole units (0: only a part of a
   register, or memory); appends its side effects.  */
static struct value
evaluate (struct iabi_audit_code *c, rtx src, int n)
{
  struct value none = { IABI_NO_UNIT, n, false };
  switch (GET_CODE (src))
    {
    case REG:
      {
	struct value v = whole_reg (c, src);
	if (v.unit == c->setup.rules.sp || v.part)
	  {
	    /* A push of the stack pointer pushes its old value.  An addition
	       of 0 keeps addresses only.  */
	    struct iabi_op op = make_op (IABI_OP_ADD, 0, v.unit, v.n);
	    op.dst = v.unit = new_temp (c, v.n);
	    iabi_audit_emit (c, op);
	  }
	return v;
      }
    case MEM:
      return load (c, src, n ? n : 1);
    case PLUS:
    case MINUS:
    case AND:
      side_effects (c, src);
      return n ? arithmetic (c, src, n) : none;
    default:
      side_effects (c, src);
      return none;
    }
}

/* Whether (strict_low_part DEST) = CONSTANT is a clearing of low bits, which
   is how a back end may round down an address (x86: andq $-256, %rsp is
   movb $0, %spl); if so, append that.  */
static bool
clears_low_part (struct iabi_audit_code *c, const_rtx dest, rtx constant)
{
  HOST_WIDE_INT size = 0;
  if (constant != const0_rtx || !REG_P (dest) || REG_NREGS (dest) != 1
      || !GET_MODE_SIZE (GET_MODE (dest)).is_constant (&size)
      || size >= (HOST_WIDE_INT) sizeof size
      || size >= c->setup.unit_size[REGNO (dest)])
    return false;
  struct iabi_op op = make_op (IABI_OP_ALIGN, REGNO (dest), REGNO (dest), 1);
  op.imm = HOST_WIDE_INT_1 << (size * BITS_PER_UNIT);
  iabi_audit_emit (c, op);
  return true;
}

/* DEST, a destination whose source is evaluated, = V or CONSTANT (if that is
   not NULL).  */
static void
assign (struct iabi_audit_code *c, rtx dest, struct value v, rtx constant)
{
  switch (GET_CODE (dest))
    {
    case REG:
      {
	struct value to = whole_reg (c, dest);
	HOST_WIDE_INT size = 0;
	if (constant && REG_NREGS (dest) == 1
	    && (to.unit != IABI_NO_UNIT
		|| (c->setup.zero_extends && INTVAL (constant) >= 0
		    && GET_MODE_SIZE (GET_MODE (dest)).is_constant (&size)
		    && size >= c->setup.zero_extends)))
	  iabi_audit_const (c, REGNO (dest), INTVAL (constant));
	else if (to.unit == IABI_NO_UNIT || v.unit == IABI_NO_UNIT
		 || to.n != v.n)
	  iabi_audit_clobber (c, REGNO (dest), REG_NREGS (dest));
	else if (to.unit != v.unit)
	  iabi_audit_emit (c, make_op (IABI_OP_COPY, to.unit, v.unit, to.n));
	break;
      }
    case MEM:
      store (c, dest, v);
      break;
    case STRICT_LOW_PART:
      if (clears_low_part (c, XEXP (dest, 0), constant))
	break;
      /* FALLTHRU */
    case SUBREG:
    case ZERO_EXTRACT:
    case SIGN_EXTRACT:
      {
	struct value unknown = { IABI_NO_UNIT, 0, false };
	assign (c, XEXP (dest, 0), unknown, NULL_RTX);
	break;
      }
    case PARALLEL:
      for (int i = 0; i < XVECLEN (dest, 0); i++)
	{
	  struct value unknown = { IABI_NO_UNIT, 0, false };
	  rtx part = XEXP (XVECEXP (dest, 0, i), 0);
	  if (part)
	    assign (c, part, unknown, NULL_RTX);
	}
      break;
    case PC:
    case SCRATCH:
      break;
    default:
      iabi_audit_cannot (c, IABI_CANNOT_INSN);
      break;
    }
}

/* How many whole units DEST is.  */
static int
units_of (struct iabi_audit_code *c, rtx dest)
{
  return whole_reg (c, dest).n;
}

void
iabi_audit_set (struct iabi_audit_code *c, rtx dest, rtx src)
{
  struct value v = evaluate (c, src, units_of (c, dest));
  assign (c, dest, v, CONST_INT_P (src) ? src : NULL_RTX);
}

static void
clobber (struct iabi_audit_code *c, rtx x)
{
  struct value unknown = { IABI_NO_UNIT, 0, false };
  if (GET_CODE (x) != SCRATCH
      && !(MEM_P (x) && GET_CODE (XEXP (x, 0)) == SCRATCH))
    assign (c, x, unknown, NULL_RTX);
}

/* All that PATTERN, the body of an insn or an element of it, does.  The
   sources of a PARALLEL are evaluated before its destinations are written.  */
static void
parallel (struct iabi_audit_code *c, rtx pattern)
{
  auto_vec<struct value, 8> values;
  int n = XVECLEN (pattern, 0);
  for (int i = 0; i < n; i++)
    {
      rtx x = XVECEXP (pattern, 0, i);
      struct value v = { IABI_NO_UNIT, 0, false };
      if (GET_CODE (x) == SET)
	{
	  v = evaluate (c, SET_SRC (x), units_of (c, SET_DEST (x)));
	  if (v.unit >= 0 && v.unit < IABI_N_UNITS && n > 1)
	    {
	      struct iabi_op op = make_op (IABI_OP_COPY, 0, v.unit, v.n);
	      op.dst = v.unit = new_temp (c, v.n);
	      iabi_audit_emit (c, op);
	    }
	}
      values.safe_push (v);
    }
  for (int i = 0; i < n; i++)
    if (GET_CODE (XVECEXP (pattern, 0, i)) == CLOBBER)
      clobber (c, XEXP (XVECEXP (pattern, 0, i), 0));
  for (int i = 0; i < n; i++)
    {
      rtx x = XVECEXP (pattern, 0, i);
      if (GET_CODE (x) == SET)
	assign (c, SET_DEST (x), values[i],
		CONST_INT_P (SET_SRC (x)) ? SET_SRC (x) : NULL_RTX);
    }
}

/* Whether X, beside the SETs and CLOBBERs of its pattern, is without effect
   on registers.  */
static bool
harmless_p (rtx x)
{
  switch (GET_CODE (x))
    {
    case SET:
    case CLOBBER:
    case USE:
    case UNSPEC:
    case PREFETCH:
    case TRAP_IF:
    case ASM_INPUT:
    case ASM_OPERANDS:
    case RETURN:
    case SIMPLE_RETURN:
    case CALL:
    case CONST_INT:
      return true;
    default:
      return false;
    }
}

/* The CALL of insn INSN, NULL if it has none.  */
static rtx
call_of (rtx_insn *insn)
{
  return CALL_P (insn) ? get_call_rtx_from (insn) : NULL_RTX;
}

/* Whether the callee of INSN is one whose need for alignment GCC knows, and
   may not meet in full.  */
static bool
lenient_callee_p (rtx_insn *insn)
{
  tree fndecl = iabi_callee (insn);
  return fndecl && decl_binds_to_current_def_p (fndecl);
}

static void
call_effects (struct iabi_audit_code *c, rtx_insn *insn, rtx call)
{
  struct iabi_op op = make_op (IABI_OP_CALL, 0, 0, 0);
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  if (!find_reg_note (insn, REG_NORETURN, NULL_RTX))
    set = iabi_call_clobbers (insn);
  if (iabi_backend.audit_call)
    iabi_backend.audit_call (insn, &set);
  for (rtx link = CALL_INSN_FUNCTION_USAGE (insn); link;
       link = XEXP (link, 1))
    if (GET_CODE (XEXP (link, 0)) == CLOBBER
	&& REG_P (XEXP (XEXP (link, 0), 0)))
      add_to_hard_reg_set (&set, GET_MODE (XEXP (XEXP (link, 0), 0)),
			   REGNO (XEXP (XEXP (link, 0), 0)));
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    if (global_regs[r]
	|| IN_RANGE (r - c->setup.rules.sp, 0, c->setup.rules.sp_n - 1))
      CLEAR_HARD_REG_BIT (set, r);
  if (CONST_INT_P (XEXP (call, 1)))
    op.size = INTVAL (XEXP (call, 1));
  /* Where GCC knows all callees, it may give them less than the ABI says,
     even if the RTL of the call does not tell which one it is.  */
  if (!lenient_callee_p (insn))
    op.imm = MIN ((unsigned) PREFERRED_STACK_BOUNDARY,
		  crtl->preferred_stack_boundary) / BITS_PER_UNIT;
  op.clobbers = unit_set (c, set);
  iabi_audit_emit (c, op);
}

void
iabi_audit_insn (struct iabi_audit_code *c, rtx_insn *insn)
{
  rtx pattern = PATTERN (insn);

  c->insns.safe_push (insn);
  c->next_temp = 0;
  c->stop = false;
  if (iabi_backend.audit_insn && iabi_backend.audit_insn (c, insn, true))
    return;
  if (rtx call = call_of (insn))
    {
      call_effects (c, insn, call);
      if (SIBLING_CALL_P (insn))
	{
	  struct iabi_op op = make_op (IABI_OP_RETURN, 0, 0, 0);
	  op.imm = IABI_RETURN_NORMAL;
	  iabi_audit_emit (c, op);
	}
    }
  if (iabi_backend.hidden_clobbers)
    {
      HARD_REG_SET hidden;
      CLEAR_HARD_REG_SET (hidden);
      iabi_backend.hidden_clobbers (insn, &hidden);
      iabi_audit_clobber_set (c, hidden);
    }
  if (GET_CODE (pattern) == PARALLEL)
    {
      for (int i = 0; i < XVECLEN (pattern, 0); i++)
	if (!harmless_p (XVECEXP (pattern, 0, i)))
	  iabi_audit_cannot (c, IABI_CANNOT_INSN);
      parallel (c, pattern);
    }
  else if (GET_CODE (pattern) == SET)
    iabi_audit_set (c, SET_DEST (pattern), SET_SRC (pattern));
  else if (GET_CODE (pattern) == CLOBBER)
    clobber (c, XEXP (pattern, 0));
  else if (GET_CODE (pattern) == TRAP_IF
	   && XEXP (pattern, 0) == const1_rtx)
    c->stop = true;
  else if (!harmless_p (pattern))
    iabi_audit_cannot (c, IABI_CANNOT_INSN);
  if (iabi_backend.audit_insn)
    iabi_backend.audit_insn (c, insn, false);
}
