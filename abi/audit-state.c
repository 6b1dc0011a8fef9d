/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values, bases and slots of the audit's abstract machine.  */
#include "audit-state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *
need (void *p)
{
  if (!p)
    {
      fputs ("interrupt_abi: out of memory in the audit\n", stderr);
      abort ();
    }
  return p;
}

/* Have N bases at least; new ones are absent.  */
static void
reserve_bases (struct iabi_state *s, int n)
{
  if (n <= s->n_bases)
    return;
  s->bases = need (realloc (s->bases, n * sizeof *s->bases));
  memset (s->bases + s->n_bases, 0, (n - s->n_bases) * sizeof *s->bases);
  s->n_bases = n;
}

void
iabi_state_init (struct iabi_state *s, int n_regs)
{
  memset (s, 0, sizeof *s);
  s->n_regs = n_regs;
  s->regs = need (calloc (n_regs ? n_regs : 1, sizeof *s->regs));
  reserve_bases (s, 1);
}

void
iabi_state_free (struct iabi_state *s)
{
  free (s->regs);
  free (s->bases);
  free (s->slots);
  memset (s, 0, sizeof *s);
}

static void
reserve_slots (struct iabi_state *s, int n)
{
  if (n <= s->max_slots)
    return;
  s->max_slots = n + 16;
  s->slots = need (realloc (s->slots, s->max_slots * sizeof *s->slots));
}

void
iabi_state_copy (struct iabi_state *to, const struct iabi_state *from)
{
  to->reached = from->reached;
  memcpy (to->regs, from->regs, from->n_regs * sizeof *to->regs);
  reserve_bases (to, from->n_bases);
  memset (to->bases, 0, to->n_bases * sizeof *to->bases);
  memcpy (to->bases, from->bases, from->n_bases * sizeof *to->bases);
  reserve_slots (to, from->n_slots);
  to->n_slots = from->n_slots;
  if (from->n_slots)
    memcpy (to->slots, from->slots, from->n_slots * sizeof *to->slots);
}

/* Values.  */

bool
iabi_value_eq (const struct iabi_value *a, const struct iabi_value *b)
{
  if (a->kind != b->kind)
    return false;
  switch (a->kind)
    {
    case IABI_UNKNOWN:
      return true;
    case IABI_ORIG:
      return a->id == b->id;
    case IABI_ADDR:
      return a->id == b->id && a->part == b->part && a->off == b->off;
    case IABI_CONST:
      return a->off == b->off;
    }
  return false;
}

struct iabi_value
iabi_unknown (long long op)
{
  struct iabi_value v = { IABI_UNKNOWN, 0, 0, op };
  return v;
}

struct iabi_value
iabi_addr (int base, long long off)
{
  struct iabi_value v = { IABI_ADDR, base, 0, off };
  return v;
}

struct iabi_value
iabi_get (const struct iabi_state *s, int unit, int n)
{
  struct iabi_value v = s->regs[unit];

  if (n <= 1)
    return v.kind == IABI_ADDR && v.part != 0 ? iabi_unknown (-1) : v;
  if (v.kind != IABI_ADDR)
    return iabi_unknown (-1);
  for (int i = 0; i < n; i++)
    {
      const struct iabi_value *p = &s->regs[unit + i];
      if (p->kind != IABI_ADDR || p->id != v.id || p->off != v.off
	  || p->part != i)
	return iabi_unknown (-1);
    }
  return v;
}

void
iabi_set (struct iabi_state *s, int unit, int n, struct iabi_value v)
{
  if (n > 1 && v.kind != IABI_ADDR && v.kind != IABI_UNKNOWN)
    v = iabi_unknown (-1);
  for (int i = 0; i < n; i++)
    {
      s->regs[unit + i] = v;
      /* A single unit may hold any part.  */
      if (v.kind == IABI_ADDR && n > 1)
	s->regs[unit + i].part = i;
    }
}

/* Bases.  */

static void
forget_base (struct iabi_state *s, int base)
{
  struct iabi_base *old = &s->bases[base];

  if (!old->present)
    return;
  for (int i = 0; i < s->n_regs; i++)
    if (s->regs[i].kind == IABI_ADDR && s->regs[i].id == base)
      s->regs[i] = iabi_unknown (-1);
  int kept = 0;
  for (int i = 0; i < s->n_slots; i++)
    {
      const struct iabi_slot *slot = &s->slots[i];
      if (slot->base != base
	  && !(slot->value.kind == IABI_ADDR && slot->value.id == base))
	s->slots[kept++] = *slot;
    }
  s->n_slots = kept;
  /* What was below it is below what it was below.  */
  for (int i = 0; i < s->n_bases; i++)
    if (i != base && s->bases[i].present && s->bases[i].parent == base)
      {
	s->bases[i].parent = old->parent;
	s->bases[i].bounded &= old->bounded;
	s->bases[i].object |= old->object;
	s->bases[i].above += old->above;
      }
  old->present = false;
}

void
iabi_make_base (struct iabi_state *s, int base, struct iabi_value v)
{
  struct iabi_base new = { true, false, false, IABI_ENTRY, 0, 1, 0 };

  reserve_bases (s, base + 1);
  if (v.kind == IABI_ADDR)
    {
      const struct iabi_base *from = &s->bases[v.id];
      new.bounded = true;
      new.parent = v.id;
      new.above = v.off;
      new.align = from->align;
      new.phase = (int) ((unsigned long long) (from->phase + v.off)
			 % from->align);
      if (v.id == base)
	{
	  new.bounded = from->bounded;
	  new.parent = from->parent;
	  new.above = from->above + v.off;
	  new.object = from->object;
	}
    }
  forget_base (s, base);
  s->bases[base] = new;
}

bool
iabi_base_below (const struct iabi_state *s, int b, int a, long long *above)
{
  *above = 0;
  while (b != a)
    {
      if (b < 0 || b >= s->n_bases || !s->bases[b].present || !s->bases[b].bounded)
	return false;
      *above += s->bases[b].above;
      b = s->bases[b].parent;
    }
  return true;
}

/* Slots.  */

/* Whether SIZE_A bytes at A are surely all below address B.  */
static bool
surely_below (const struct iabi_state *s, struct iabi_value a,
	      unsigned size_a, struct iabi_value b)
{
  long long above;
  return (iabi_base_below (s, a.id, b.id, &above)
	  && above + a.off + size_a <= b.off);
}

/* Whether address A is in a variable object below base B.  */
static bool
in_object (const struct iabi_state *s, struct iabi_value a, int b)
{
  long long above;

  if (!iabi_base_below (s, a.id, b, &above))
    return false;
  for (int i = a.id; i != b; i = s->bases[i].parent)
    if (s->bases[i].object)
      return a.id != i || a.off >= 0;
  return false;
}

void
iabi_kill_slots (struct iabi_state *s, struct iabi_value v, unsigned size)
{
  int kept = 0;

  for (int i = 0; i < s->n_slots; i++)
    {
      const struct iabi_slot *slot = &s->slots[i];
      struct iabi_value at = iabi_addr (slot->base, slot->off);
      if (surely_below (s, v, size, at) || surely_below (s, at, slot->size, v)
	  || in_object (s, v, at.id))
	s->slots[kept++] = *slot;
    }
  s->n_slots = kept;
}

void
iabi_add_slot (struct iabi_state *s, struct iabi_value v, unsigned size,
	       struct iabi_value content)
{
  struct iabi_slot slot = { v.id, v.off, size, content };
  int i;

  reserve_slots (s, s->n_slots + 1);
  /* Sorted, so that equal sets are equal arrays.  */
  for (i = s->n_slots; i > 0; i--)
    {
      const struct iabi_slot *p = &s->slots[i - 1];
      if (p->base < v.id || (p->base == v.id && p->off < v.off))
	break;
      s->slots[i] = *p;
    }
  s->slots[i] = slot;
  s->n_slots++;
}

const struct iabi_slot *
iabi_find_slot (const struct iabi_state *s, struct iabi_value v, unsigned size)
{
  for (int i = 0; i < s->n_slots; i++)
    if (s->slots[i].base == v.id && s->slots[i].off == v.off
	&& s->slots[i].size == size)
      return &s->slots[i];
  return NULL;
}

void
iabi_drop_dead_slots (struct iabi_state *s, struct iabi_value sp, int live)
{
  int kept = 0;

  if (sp.kind == IABI_ADDR)
    for (int i = 0; i < s->n_slots; i++)
      {
	const struct iabi_slot *slot = &s->slots[i];
	long long above;
	if (iabi_base_below (s, sp.id, slot->base, &above)
	    && above + sp.off + live <= slot->off)
	  s->slots[kept++] = *slot;
      }
  s->n_slots = kept;
}

bool
iabi_below_stack (const struct iabi_state *s, struct iabi_value v,
		  unsigned size, struct iabi_value sp, int live)
{
  long long above;

  if (sp.kind != IABI_ADDR)
    return false;
  if (v.id == sp.id)
    return v.off < sp.off + live;
  return (iabi_base_below (s, v.id, sp.id, &above)
	  && above + v.off + size <= sp.off + live);
}

/* Meet.  */

static bool
meet_value (struct iabi_value *into, const struct iabi_value *from)
{
  if (into->kind == IABI_UNKNOWN)
    {
      if (into->off < 0 && from->kind == IABI_UNKNOWN)
	into->off = from->off;
      return false;
    }
  if (iabi_value_eq (into, from))
    return false;
  *into = iabi_unknown (from->kind == IABI_UNKNOWN ? from->off : -1);
  return true;
}

/* What holds of base I in both states, of which it is present in both.  */
static struct iabi_base
meet_base (const struct iabi_state *a, const struct iabi_state *b, int i)
{
  struct iabi_base r = a->bases[i];
  const struct iabi_base *q = &b->bases[i];
  int align = r.align < q->align ? r.align : q->align;

  while (align > 1 && (r.phase - q->phase) % align != 0)
    align /= 2;
  r.align = align;
  r.phase %= align;
  r.object &= q->object;
  if (!r.bounded || !q->bounded)
    {
      r.bounded = r.object = false;
      r.parent = IABI_ENTRY;
      r.above = 0;
      return r;
    }
  /* The nearest base that is above it in both.  A variable object ends where
     the stack pointer was before it, on each way at or below all slots of
     that base.  */
  long long up = 0, up2;
  for (int p = i; a->bases[p].bounded && a->bases[p].parent >= 0;)
    {
      up += a->bases[p].above;
      p = a->bases[p].parent;
      if (iabi_base_below (b, i, p, &up2))
	{
	  r.parent = p;
	  r.above = up > up2 ? up : up2;
	  return r;
	}
    }
  r.bounded = r.object = false;
  r.parent = IABI_ENTRY;
  r.above = 0;
  return r;
}

static bool
meet_bases (struct iabi_state *into, const struct iabi_state *from)
{
  bool changed = false;
  reserve_bases (into, from->n_bases);
  struct iabi_base *met = need (malloc (into->n_bases * sizeof *met));

  for (int i = 0; i < into->n_bases; i++)
    {
      const struct iabi_base *old = &into->bases[i];
      /* Where a base is absent, nothing refers to it.  */
      if (i == IABI_ENTRY || i >= from->n_bases || !from->bases[i].present)
	met[i] = *old;
      else if (!old->present)
	met[i] = from->bases[i];
      else
	met[i] = meet_base (into, from, i);
      if (met[i].present != old->present
	  || (old->present
	      && (met[i].bounded != old->bounded
		  || met[i].object != old->object
		  || met[i].parent != old->parent
		  || met[i].above != old->above
		  || met[i].align != old->align
		  || met[i].phase != old->phase)))
	changed = true;
    }
  memcpy (into->bases, met, into->n_bases * sizeof *met);
  free (met);
  return changed;
}

bool
iabi_state_meet (struct iabi_state *into, const struct iabi_state *from)
{
  bool changed = meet_bases (into, from);
  int kept = 0;

  for (int i = 0; i < into->n_regs; i++)
    changed |= meet_value (&into->regs[i], &from->regs[i]);
  for (int i = 0; i < into->n_slots; i++)
    {
      struct iabi_slot *slot = &into->slots[i];
      struct iabi_value at = iabi_addr (slot->base, slot->off);
      const struct iabi_slot *other = iabi_find_slot (from, at, slot->size);
      if (other && iabi_value_eq (&slot->value, &other->value))
	into->slots[kept++] = *slot;
      else
	changed = true;
    }
  into->n_slots = kept;
  return changed;
}
