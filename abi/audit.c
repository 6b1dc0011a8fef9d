/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The final audit: the search for the fixed point over all paths, and the
   round over it that reports.  audit.h says what is proved.  */
#include "audit-state.h"

#include <stdlib.h>
#include <string.h>

/* Visits of one block after which the search is given up; each visit but the
   first lowers its state, so that real functions need a handful.  */
#define MAX_VISITS 500

/* Control may pass from the state OUT into block B (OUT is spoilt).  True if
   the state of B on entry changed.  */
static bool
flow_into (struct iabi_audit_run *a, int b, struct iabi_state *out)
{
  struct iabi_state *in = &a->in[b];
  const struct iabi_audit_rules *r = a->rules;
  bool changed = false;

  if (!in->reached)
    {
      iabi_state_copy (in, out);
      return true;
    }
  struct iabi_value here = iabi_get_sp (a, in), there = iabi_get_sp (a, out);
  if (here.kind == IABI_ADDR && there.kind == IABI_ADDR
      && !iabi_value_eq (&here, &there))
    {
      int base = iabi_base_for (a, a->stream->n_ops + b);
      struct iabi_value join = iabi_addr (base, 0);
      /* alloca on both ways in, its code shared from here on.  */
      bool object = (in->bases[here.id].object && here.off == 0
		     && out->bases[there.id].object && there.off == 0);
      if (!iabi_value_eq (&here, &join))
	{
	  iabi_make_base (in, base, here);
	  iabi_set (in, r->sp, r->sp_n, join);
	  changed = true;
	}
      if (!iabi_value_eq (&there, &join))
	{
	  /* A loop that raises it may raise it without bound.  */
	  iabi_make_base (out, base, there.id == base && there.off > 0
				     ? iabi_unknown (-1) : there);
	  iabi_set (out, r->sp, r->sp_n, join);
	}
      changed |= in->bases[base].object != object;
      in->bases[base].object = out->bases[base].object = object;
    }
  return iabi_state_meet (in, out) || changed;
}

/* Run block B from its entry state in S, up to its end or an operation that
   is not passed.  True if it goes on to its successors.  */
static bool
run_block (struct iabi_audit_run *a, int b, struct iabi_state *s)
{
  const struct iabi_block *block = &a->stream->blocks[b];

  for (int i = block->first; i < block->end; i++)
    {
      iabi_step (a, s, i);
      switch (a->stream->ops[i].kind)
	{
	case IABI_OP_RETURN:
	case IABI_OP_END:
	case IABI_OP_CANNOT:
	  return false;
	default:
	  break;
	}
    }
  if (block->n_succs == 0)
    iabi_fail (a, IABI_AUDIT_FALLS_OFF, block->end - 1, IABI_NO_UNIT, 0, 0, -1);
  return true;
}

static void
entry_state (struct iabi_audit_run *a, struct iabi_state *s)
{
  const struct iabi_audit_rules *r = a->rules;
  struct iabi_base *entry = &s->bases[IABI_ENTRY];

  s->reached = true;
  for (int u = 0; u < r->n_units; u++)
    {
      struct iabi_value v = { IABI_ORIG, u, 0, 0 };
      if (r->zero_on_entry && r->zero_on_entry[u])
	{
	  v.kind = IABI_CONST;
	  v.id = 0;
	}
      s->regs[u] = v;
    }
  for (int u = r->n_units; u < r->n_units + r->n_temps; u++)
    s->regs[u] = iabi_unknown (-1);
  entry->present = true;
  entry->parent = -1;
  entry->align = r->entry_align > 0 ? r->entry_align : 1;
  entry->phase = r->entry_align > 0 ? r->entry_phase : 0;
  iabi_set (s, r->sp, r->sp_n, iabi_addr (IABI_ENTRY, 0));
}

static bool
find_fixed_point (struct iabi_audit_run *a, struct iabi_state *s,
		  unsigned char *dirty, int *visits)
{
  const struct iabi_stream *st = a->stream;
  bool again = true;

  dirty[0] = 1;
  while (again)
    {
      again = false;
      for (int b = 0; b < st->n_blocks; b++)
	{
	  if (!dirty[b])
	    continue;
	  dirty[b] = 0;
	  if (++visits[b] > MAX_VISITS)
	    return false;
	  for (int i = 0; i < st->blocks[b].n_succs || i == 0; i++)
	    {
	      /* flow_into spoils the state, so run again for each.  */
	      iabi_state_copy (s, &a->in[b]);
	      if (!run_block (a, b, s) || st->blocks[b].n_succs == 0)
		break;
	      int to = st->succs[st->blocks[b].succs + i];
	      if (flow_into (a, to, s))
		dirty[to] = 1, again |= to <= b;
	    }
	}
    }
  return true;
}

int
iabi_audit (const struct iabi_stream *stream,
	    const struct iabi_audit_rules *rules,
	    struct iabi_audit_failure *failures, int max)
{
  struct iabi_audit_run a = { stream, rules, NULL, 0, NULL, NULL, failures, 0, max,
		     false };
  int n_regs = rules->n_units + rules->n_temps, nb = stream->n_blocks;
  struct iabi_state s;

  a.base_of = calloc (stream->n_ops + nb + 1, sizeof *a.base_of);
  a.in = calloc (nb + 1, sizeof *a.in);
  a.ever_saved = calloc (n_regs + 1, 1);
  unsigned char *dirty = calloc (nb + 1, 1);
  int *visits = calloc (nb + 1, sizeof *visits);
  if (!a.base_of || !a.in || !a.ever_saved || !dirty || !visits)
    abort ();
  a.n_bases = 1;
  for (int b = 0; b < nb; b++)
    iabi_state_init (&a.in[b], n_regs);
  iabi_state_init (&s, n_regs);
  if (nb > 0)
    entry_state (&a, &a.in[0]);
  bool fixed = nb > 0 && find_fixed_point (&a, &s, dirty, visits);
  a.verify = true;
  if (!fixed)
    iabi_fail (&a, IABI_AUDIT_LIMIT, -1, IABI_NO_UNIT, 0, 0, -1);
  else
    /* Twice: the first round only learns what is saved anywhere.  */
    for (int round = 0; round < 2; round++)
      {
	a.n_failures = 0;
	for (int b = 0; b < nb; b++)
	  if (a.in[b].reached)
	    {
	      iabi_state_copy (&s, &a.in[b]);
	      run_block (&a, b, &s);
	    }
      }
  for (int b = 0; b < nb; b++)
    iabi_state_free (&a.in[b]);
  iabi_state_free (&s);
  free (a.base_of);
  free (a.in);
  free (a.ever_saved);
  free (dirty);
  free (visits);
  return a.n_failures;
}

const char *
iabi_audit_reason_name (enum iabi_audit_reason reason)
{
  static const char *const names[IABI_AUDIT_N_REASONS]
      = { "NOT_SAVED",	    "NOT_RESTORED", "EXCHANGED",
	  "STACK_OFFSET",   "STACK_UNKNOWN", "RETURN_KIND",
	  "BELOW_STACK",    "RETURN_ADDRESS", "MISALIGNED",
	  "REQUIRED",	    "FALLS_OFF",    "CANNOT",
	  "LIMIT" };
  return names[reason];
}
