/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final audit: what each operation does to the state, and what it must
   prove.  */
#include "audit-state.h"

void
iabi_fail (struct iabi_audit_run *a, enum iabi_audit_reason reason, int op, int unit,
      int other, long long offset, int changed_op)
{
  if (!a->verify)
    return;
  if (a->n_failures < a->max_failures)
    {
      struct iabi_audit_failure *f = &a->failures[a->n_failures];
      f->reason = reason;
      f->op = op;
      f->where = op < 0 ? 0 : a->stream->ops[op].where;
      f->unit = unit;
      f->other = other;
      f->offset = offset;
      f->changed_op = changed_op;
    }
  a->n_failures++;
}

struct iabi_value
iabi_get_sp (const struct iabi_audit_run *a, const struct iabi_state *s)
{
  return iabi_get (s, a->rules->sp, a->rules->sp_n);
}

/* The number of the base that operation (or n_ops + block) SITE makes.  */
int
iabi_base_for (struct iabi_audit_run *a, int site)
{
  if (a->base_of[site] == 0)
    a->base_of[site] = a->n_bases++;
  return a->base_of[site];
}

/* DST.. = V, and what follows from it if that is the stack pointer.  */
static void
assign (struct iabi_audit_run *a, struct iabi_state *s, int dst, int n,
	struct iabi_value v)
{
  const struct iabi_audit_rules *r = a->rules;

  iabi_set (s, dst, n, v);
  if (dst < r->sp + r->sp_n && dst + n > r->sp)
    iabi_drop_dead_slots (s, iabi_get_sp (a, s), r->live);
}

/* V + OFF.  */
static struct iabi_value
plus (struct iabi_value v, long long off, int op)
{
  if (v.kind != IABI_ADDR && v.kind != IABI_CONST)
    return iabi_unknown (op);
  v.off = (long long) ((unsigned long long) v.off + (unsigned long long) off);
  return v;
}

static void
do_sub (struct iabi_audit_run *a, struct iabi_state *s, const struct iabi_op *op,
	int n, int index)
{
  struct iabi_value from = iabi_get (s, op->src, n);
  struct iabi_value by = iabi_get (s, op->src2, n);

  if (by.kind == IABI_CONST)
    assign (a, s, op->dst, n, plus (from, -by.off, index));
  else if (from.kind == IABI_ADDR)
    {
      int base = iabi_base_for (a, index);
      iabi_make_base (s, base, from);
      s->bases[base].object = true;
      s->bases[base].align = 1;
      s->bases[base].phase = 0;
      assign (a, s, op->dst, n, iabi_addr (base, 0));
    }
  else
    assign (a, s, op->dst, n, iabi_unknown (index));
}

static void
do_align (struct iabi_audit_run *a, struct iabi_state *s, const struct iabi_op *op,
	  int n, int index)
{
  struct iabi_value from = iabi_get (s, op->src, n);

  if (from.kind != IABI_ADDR || op->imm <= 0)
    {
      assign (a, s, op->dst, n, iabi_unknown (index));
      return;
    }
  /* As far down is known.  */
  const struct iabi_base *b = &s->bases[from.id];
  long long align = b->align < op->imm ? b->align : op->imm;
  from.off -= (long long) ((unsigned long long) (b->phase + from.off)
			   % (unsigned long long) align);
  if (align == op->imm)
    {
      assign (a, s, op->dst, n, from);
      return;
    }
  int base = iabi_base_for (a, index);
  iabi_make_base (s, base, from);
  s->bases[base].align = (int) op->imm;
  s->bases[base].phase = 0;
  assign (a, s, op->dst, n, iabi_addr (base, 0));
}

/* Whether all of unit UNIT fits SIZE bytes exactly.  */
static bool
whole_unit (const struct iabi_audit_run *a, int unit, unsigned size)
{
  return (!a->rules->unit_size || unit >= a->rules->n_units
	  || a->rules->unit_size[unit] == size);
}

static void
check_access (struct iabi_audit_run *a, struct iabi_state *s, struct iabi_value at,
	      unsigned size, int index)
{
  struct iabi_value sp = iabi_get_sp (a, s);

  if (at.kind == IABI_ADDR
      && iabi_below_stack (s, at, size, sp, a->rules->live))
    iabi_fail (a, IABI_AUDIT_BELOW_STACK, index, IABI_NO_UNIT, 0,
	  at.id == sp.id ? at.off - sp.off : 0, -1);
}

static void
do_store (struct iabi_audit_run *a, struct iabi_state *s, const struct iabi_op *op,
	  int n, int index)
{
  const struct iabi_audit_rules *r = a->rules;
  struct iabi_value at = plus (iabi_get (s, op->src2, n), op->imm, index);
  struct iabi_value v = iabi_unknown (index);

  if (op->src != IABI_NO_UNIT && whole_unit (a, op->src, op->size))
    v = s->regs[op->src];
  if (a->verify && v.kind == IABI_ORIG)
    a->ever_saved[v.id] = 1;
  if (at.kind != IABI_ADDR)
    return;
  check_access (a, s, at, op->size, index);
  if (at.id == IABI_ENTRY)
    {
      long long first = r->return_offset + (r->live > 0 ? r->live : 0);
      if (r->protected_bytes > 0 && at.off < first + r->protected_bytes
	  && at.off + (long long) op->size > first)
	iabi_fail (a, IABI_AUDIT_RETURN_ADDRESS, index, IABI_NO_UNIT, 0,
	      at.off - first, -1);
    }
  iabi_kill_slots (s, at, op->size);
  if ((v.kind == IABI_ORIG || v.kind == IABI_ADDR)
      && !iabi_below_stack (s, at, op->size, iabi_get_sp (a, s), r->live))
    iabi_add_slot (s, at, op->size, v);
}

static void
do_load (struct iabi_audit_run *a, struct iabi_state *s, const struct iabi_op *op,
	 int n, int index)
{
  struct iabi_value at = plus (iabi_get (s, op->src2, n), op->imm, index);
  struct iabi_value v = iabi_unknown (index);

  if (at.kind == IABI_ADDR)
    {
      const struct iabi_slot *slot = iabi_find_slot (s, at, op->size);
      check_access (a, s, at, op->size, index);
      if (slot && whole_unit (a, op->dst, op->size))
	v = slot->value;
    }
  assign (a, s, op->dst, 1, v);
}

static void
clobber_set (struct iabi_audit_run *a, struct iabi_state *s, const struct iabi_op *op,
	     int index)
{
  if (op->clobbers)
    for (int u = 0; u < a->rules->n_units; u++)
      if (op->clobbers[u])
	assign (a, s, u, 1, iabi_unknown (index));
}

static void
do_call (struct iabi_audit_run *a, struct iabi_state *s, const struct iabi_op *op,
	 int index)
{
  struct iabi_value sp = iabi_get_sp (a, s);

  if (sp.kind == IABI_ADDR)
    {
      const struct iabi_base *b = &s->bases[sp.id];
      if (op->imm > 1 && b->align >= op->imm
	  && (unsigned long long) (b->phase + sp.off) % op->imm != 0)
	iabi_fail (a, IABI_AUDIT_MISALIGNED, index, IABI_NO_UNIT, (int) op->imm,
	      (long long) ((unsigned long long) (b->phase + sp.off)
			   % op->imm), -1);
      /* The callee's frame is below; its stack arguments are its own.  */
      int live = a->rules->live > 0 ? a->rules->live : 0;
      iabi_drop_dead_slots (s, sp, live);
      if (op->size)
	iabi_kill_slots (s, plus (sp, live, index), op->size);
    }
  clobber_set (a, s, op, index);
}

static void
check_unit (struct iabi_audit_run *a, const struct iabi_state *s, int u, int index)
{
  const struct iabi_value *v = &s->regs[u];

  if (v->kind == IABI_ORIG && v->id == u)
    return;
  if (v->kind == IABI_CONST && v->off == 0 && a->rules->zero_on_entry
      && a->rules->zero_on_entry[u])
    return;
  if (v->kind == IABI_ORIG)
    iabi_fail (a, IABI_AUDIT_EXCHANGED, index, u, v->id, 0, -1);
  else
    iabi_fail (a,
	  a->ever_saved[u] ? IABI_AUDIT_NOT_RESTORED : IABI_AUDIT_NOT_SAVED,
	  index, u, IABI_NO_UNIT, 0,
	  v->kind == IABI_UNKNOWN ? (int) v->off : -1);
}

/* The stack pointer must be that at entry + OFFSET.  */
static void
check_sp (struct iabi_audit_run *a, const struct iabi_state *s,
	  long long offset, int index)
{
  struct iabi_value sp = iabi_get_sp (a, s);

  if (sp.kind != IABI_ADDR || sp.id != IABI_ENTRY)
    iabi_fail (a, IABI_AUDIT_STACK_UNKNOWN, index, IABI_NO_UNIT, 0, 0,
	       sp.kind == IABI_UNKNOWN ? (int) sp.off : -1);
  else if (sp.off != offset)
    iabi_fail (a, IABI_AUDIT_STACK_OFFSET, index, IABI_NO_UNIT, 0,
	       sp.off - offset, -1);
}

static void
do_return (struct iabi_audit_run *a, struct iabi_state *s, const struct iabi_op *op,
	   int index)
{
  const struct iabi_audit_rules *r = a->rules;

  if (op->imm < 0 || op->imm > 31 || !((r->return_kinds >> op->imm) & 1))
    iabi_fail (a, IABI_AUDIT_RETURN_KIND, index, IABI_NO_UNIT, (int) op->imm, 0,
	  -1);
  check_sp (a, s, r->return_offset, index);
  for (int u = 0; u < r->n_units; u++)
    if (r->preserved[u])
      check_unit (a, s, u, index);
}

void
iabi_step (struct iabi_audit_run *a, struct iabi_state *s, int index)
{
  const struct iabi_op *op = &a->stream->ops[index];
  int n = op->n ? op->n : 1;
  struct iabi_value v = { IABI_CONST, 0, 0, op->imm };

  switch (op->kind)
    {
    case IABI_OP_CLOBBER:
      assign (a, s, op->dst, n, iabi_unknown (index));
      break;
    case IABI_OP_COPY:
      for (int i = 0; i < n; i++)
	s->regs[op->dst + i] = s->regs[op->src + i];
      assign (a, s, op->dst, 1, s->regs[op->dst]);
      break;
    case IABI_OP_CONST:
      if (n > 1)
	assign (a, s, op->dst + 1, n - 1, iabi_unknown (index));
      assign (a, s, op->dst, 1, v);
      break;
    case IABI_OP_ADD:
      assign (a, s, op->dst, n, plus (iabi_get (s, op->src, n), op->imm,
				      index));
      break;
    case IABI_OP_SUB:
      do_sub (a, s, op, n, index);
      break;
    case IABI_OP_ALIGN:
      do_align (a, s, op, n, index);
      break;
    case IABI_OP_STORE:
      do_store (a, s, op, n, index);
      break;
    case IABI_OP_LOAD:
      do_load (a, s, op, n, index);
      break;
    case IABI_OP_CALL:
      do_call (a, s, op, index);
      break;
    case IABI_OP_CLOBBER_SET:
      clobber_set (a, s, op, index);
      break;
    case IABI_OP_REQUIRE:
      if (!iabi_value_eq (&s->regs[op->dst], &v))
	iabi_fail (a, IABI_AUDIT_REQUIRED, index, op->dst, 0, op->imm,
	      s->regs[op->dst].kind == IABI_UNKNOWN
	      ? (int) s->regs[op->dst].off : -1);
      break;
    case IABI_OP_REQUIRE_SP:
      check_sp (a, s, op->imm, index);
      break;
    case IABI_OP_RETURN:
      do_return (a, s, op, index);
      break;
    case IABI_OP_CANNOT:
      iabi_fail (a, IABI_AUDIT_CANNOT, index, IABI_NO_UNIT, (int) op->imm, 0, -1);
      break;
    case IABI_OP_TOUCH:
    case IABI_OP_END:
      break;
    }
}
