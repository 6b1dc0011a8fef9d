/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final insn stream as a graph of blocks.  GCC's own control-flow graph
   is gone by then, and it would not show what later passes did: labels and
   jumps tell it anew, and every doubt adds an edge.  */
#include "backend.h"
#include "codegen.h"
#include "audit.h"

/* A block begins at BEGIN (a label, or any insn); its number is its index.  */
struct flow
{
  struct iabi_audit_code *code;
  auto_vec<rtx_insn *, 64> begins;
  hash_map<rtx_insn *, int> block_of; /* By BEGIN.  */
  auto_vec<int, 32> computed;	      /* Targets of computed jumps.  */
};

/* Whether INSN ends a block.  */
static bool
ends_block_p (rtx_insn *insn)
{
  return (JUMP_P (insn) || BARRIER_P (insn)
	  || (INSN_P (insn) && find_reg_note (insn, REG_EH_REGION, NULL_RTX)));
}

static bool
counts_p (rtx_insn *insn)
{
  return (LABEL_P (insn) || BARRIER_P (insn) || JUMP_TABLE_DATA_P (insn)
	  || NONDEBUG_INSN_P (insn));
}

/* The first insn after INSN that counts, or NULL.  */
static rtx_insn *
next_counting (rtx_insn *insn)
{
  do
    insn = NEXT_INSN (insn);
  while (insn && !counts_p (insn));
  return insn;
}

static void
find_blocks (struct flow *f)
{
  bool begin = true;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!counts_p (insn))
	continue;
      if (begin || LABEL_P (insn))
	{
	  f->block_of.put (insn, f->begins.length ());
	  if (LABEL_P (insn) && LABEL_PRESERVE_P (insn))
	    f->computed.safe_push (f->begins.length ());
	  f->begins.safe_push (insn);
	}
      begin = ends_block_p (insn) || JUMP_TABLE_DATA_P (insn);
    }
  rtx_insn *insn;
  unsigned i;
  FOR_EACH_VEC_SAFE_ELT (forced_labels, i, insn)
    if (int *b = f->block_of.get (insn))
      if (!f->computed.contains (*b))
	f->computed.safe_push (*b);
}

/* Note that block B, the last, goes on to the block that begins at TO.  */
static void
add_succ (struct flow *f, rtx_insn *to)
{
  int *b = to ? f->block_of.get (to) : NULL;
  if (!b)
    {
      iabi_audit_cannot (f->code, IABI_CANNOT_JUMP);
      return;
    }
  f->code->succs.safe_push (*b);
}

static void
end_block (struct flow *f)
{
  struct iabi_block &b = f->code->blocks.last ();
  b.end = f->code->ops.length ();
  b.n_succs = f->code->succs.length () - b.succs;
}

static void
emit_end (struct flow *f)
{
  struct iabi_op op = {};
  op.kind = IABI_OP_END;
  iabi_audit_emit (f->code, op);
}

/* Where JUMP may go.  */
static void
jump_succs (struct flow *f, rtx_insn *jump)
{
  rtx_jump_table_data *table;
  rtx_insn *label;
  rtx as = extract_asm_operands (PATTERN (jump));

  if (as)
    {
      for (int i = 0; i < ASM_OPERANDS_LABEL_LENGTH (as); i++)
	add_succ (f, as_a<rtx_insn *> (XEXP (ASM_OPERANDS_LABEL (as, i), 0)));
    }
  else if (returnjump_p (jump))
    {
      struct iabi_op op = {};
      op.kind = IABI_OP_RETURN;
      op.imm = iabi_backend.audit_return (jump);
      if (any_condjump_p (jump))
	iabi_audit_cannot (f->code, IABI_CANNOT_JUMP);
      iabi_audit_emit (f->code, op);
      return;
    }
  else if (tablejump_p (jump, &label, &table))
    {
      rtvec vec = table->get_labels ();
      for (int i = 0; i < GET_NUM_ELEM (vec); i++)
	add_succ (f, as_a<rtx_insn *> (XEXP (RTVEC_ELT (vec, i), 0)));
    }
  else if (computed_jump_p (jump))
    {
      for (int b : f->computed)
	f->code->succs.safe_push (b);
      if (f->computed.is_empty ())
	iabi_audit_cannot (f->code, IABI_CANNOT_JUMP);
    }
  else if (JUMP_LABEL (jump) && LABEL_P (JUMP_LABEL (jump)))
    add_succ (f, JUMP_LABEL_AS_INSN (jump));
  else
    iabi_audit_cannot (f->code, IABI_CANNOT_JUMP);
  rtx_insn *next = next_counting (jump);
  if (!any_uncondjump_p (jump) && next && !BARRIER_P (next)
      && !JUMP_TABLE_DATA_P (next))
    add_succ (f, next);
}

/* INSN may throw: the unwinder goes to the landing pad with the registers
   that a function preserves as they are here, and the others changed.  It is
   a block of its own, which the caller starts.  */
static void
eh_block (struct flow *f, rtx_insn *insn)
{
  eh_landing_pad lp = get_eh_landing_pad_from_rtx (insn);
  f->code->insns.safe_push (insn);
  if (!lp || !lp->landing_pad)
    {
      emit_end (f);
      return;
    }
  HARD_REG_SET set = default_function_abi.full_reg_clobbers ();
  const struct iabi_audit_rules *r = &f->code->setup.rules;
  for (int i = 0; i < r->sp_n; i++)
    CLEAR_HARD_REG_BIT (set, r->sp + i);
  iabi_audit_clobber_set (f->code, set);
  add_succ (f, lp->landing_pad);
}

static void
start_block (struct flow *f)
{
  struct iabi_block b = {};
  b.first = f->code->ops.length ();
  b.succs = f->code->succs.length ();
  f->code->blocks.safe_push (b);
}

/* Translate the insns from BEGIN up to the end of their block.  Returns the
   one that may throw, if any.  */
static rtx_insn *
translate_block (struct flow *f, rtx_insn *begin)
{
  rtx_insn *insn = begin;
  start_block (f);
  f->code->insns.safe_push (begin);
  for (; insn; insn = next_counting (insn))
    {
      if (insn != begin && f->block_of.get (insn))
	{
	  add_succ (f, insn);
	  break;
	}
      if (BARRIER_P (insn) || JUMP_TABLE_DATA_P (insn))
	{
	  emit_end (f);
	  break;
	}
      if (LABEL_P (insn))
	continue;
      iabi_audit_insn (f->code, insn);
      if (f->code->stop)
	{
	  emit_end (f);
	  break;
	}
      if (JUMP_P (insn))
	{
	  jump_succs (f, insn);
	  break;
	}
      if (ends_block_p (insn))
	{
	  rtx_insn *next = next_counting (insn);
	  if (next && !BARRIER_P (next))
	    add_succ (f, next);
	  return insn;
	}
    }
  return NULL;
}

void
iabi_audit_translate (struct iabi_audit_code *c)
{
  struct flow f;
  f.code = c;
  find_blocks (&f);
  auto_vec<rtx_insn *, 8> throws;
  for (unsigned i = 0; i < f.begins.length (); i++)
    {
      rtx_insn *thrower = translate_block (&f, f.begins[i]);
      if (thrower)
	{
	  /* Its landing pad comes by a block after all others.  */
	  c->succs.safe_push (f.begins.length () + throws.length ());
	  throws.safe_push (thrower);
	}
      end_block (&f);
    }
  for (rtx_insn *thrower : throws)
    {
      start_block (&f);
      eh_block (&f, thrower);
      end_block (&f);
    }
}
