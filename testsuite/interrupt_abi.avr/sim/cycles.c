/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cycles of each handler on the path that it takes from fresh memory:
   from the fetch at its vector to the first instruction of the body (label
   NAME..body), from the last one (labels NAME..exitN) to the interrupted
   instruction, and those of saves and restores in between.  The script that
   builds the image puts the labels where GCC's comments mark the end of the
   prologue and the start of an epilogue.

   The minimum counts what no handler can do without, given what this body
   changes: push and pop of each register (4 cycles) and in, push, pop, out
   of SREG (6), the jump at the vector, sei and reti.  */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEPS = 2000000, SHADOW = 4096, TEMP = 0, ZERO = 1 };

struct count
{
  long entry, inner, exit, total;
  uint32_t dirty; /* Registers changed by the body and its callees.  */
  bool sreg, ramp, zero;
};

/* What the memory of the stack holds: the register pushed there and whether
   it was changed by then.  */
static struct
{
  uint8_t reg;
  bool was_dirty;
} shadow[SHADOW];

static int
exits_of (struct image *image, const char *name, uint32_t *exits, int max)
{
  int n = 0;
  char label[120];
  for (;; n++)
    {
      snprintf (label, sizeof label, "%s..exit%d", name, n);
      long v = symbol_value (image, label);
      if (v < 0 || n == max)
	return n;
      exits[n] = v;
    }
}

/* The zero register is read though nobody set it: somebody has to clear it
   first.  */
static bool
reads_zero (uint16_t op, const struct insn *i, int zero)
{
  int r = (op & 15) | (op >> 5 & 16), d = op >> 4 & 31;
  if (op < 0x3000 && op >= 0x0400)
    return r == zero || (d == zero && (op & 0xFC00) != 0x2C00);
  return d == zero && (i->store || i->op == OP_OUT);
}

static void
account (struct count *c, const struct insn *i, uint16_t op, avr_t *avr,
	 bool own, bool tiny)
{
  int sp = avr->data[IO_SP] | avr->data[IO_SP + 1] << 8;
  int zero = ZERO + (tiny ? 16 : 0);
  if (i->op == OP_PUSH && !own)
    {
      shadow[sp % SHADOW].reg = i->reg;
      shadow[sp % SHADOW].was_dirty = c->dirty >> i->reg & 1;
      return;
    }
  if (i->op == OP_POP)
    {
      int from = (sp + 1) % SHADOW;
      c->dirty |= (uint32_t) 1 << i->reg;
      if (!own && shadow[from].reg == i->reg && !shadow[from].was_dirty)
	c->dirty &= ~((uint32_t) 1 << i->reg);
      if (own)
	c->dirty &= ~((uint32_t) 1 << i->reg);
      return;
    }
  if (own && (i->op == OP_PUSH || (i->op == OP_IN && i->io == 0x3F)
	      || (i->op == OP_OUT && i->io == 0x3F)))
    return;
  if (!(c->dirty >> zero & 1) && reads_zero (op, i, zero))
    c->zero = true;
  c->dirty |= i->written;
  c->sreg |= i->sreg;
  c->ramp |= i->op == OP_OUT && i->io >= 0x38 && i->io <= 0x3B;
}

static long
minimum (const struct count *c, long jump, bool nonblocking, int address_size)
{
  uint32_t dirty = c->dirty;
  long m = jump + (nonblocking ? 1 : 0) + 2 + address_size;
  if (c->zero)
    dirty |= 1 << ZERO;
  m += 4 * __builtin_popcount (dirty);
  if (c->zero)
    m++;
  if (c->sreg || c->zero)
    m += 6 + (dirty ? 0 : 4);
  if (c->ramp)
    m += 6;
  return m;
}

static void
measure (avr_t *avr, const struct options *o, uint32_t handler, uint32_t body,
	 const uint32_t *exits, int n_exits, uint32_t return_pc,
	 struct count *c, long *jump)
{
  uint64_t start = avr->cycle, at_exit = 0;
  int depth = 0;
  bool in_body = false;
  memset (c, 0, sizeof *c);
  for (int n = 0; n < STEPS && avr->pc != return_pc; n++)
    {
      if (avr->pc == handler && !in_body && depth == 0)
	*jump = avr->cycle - start;
      if (avr->pc == body && !in_body)
	{
	  in_body = true;
	  c->entry = avr->cycle - start;
	}
      for (int e = 0; e < n_exits; e++)
	if (avr->pc == exits[e])
	  at_exit = avr->cycle;
      uint16_t op = avr->flash[avr->pc] | avr->flash[avr->pc + 1] << 8;
      struct insn i = decode (op, o->tiny);
      bool own = depth == 0;
      uint64_t cycle = avr->cycle;
      if (in_body && !at_exit)
	account (c, &i, op, avr, own, o->tiny);
      step (avr, o);
      if (in_body && !at_exit && own
	  && (i.op == OP_PUSH || i.op == OP_POP
	      || ((i.op == OP_IN || i.op == OP_OUT) && i.io == 0x3F)))
	c->inner += avr->cycle - cycle;
      depth += (i.op == OP_CALL) - (i.op == OP_RET);
    }
  c->total = avr->cycle - start;
  c->exit = avr->cycle - at_exit;
}

int
run_cycles (avr_t *avr, struct image *image, const struct options *o)
{
  uint8_t *ram = malloc (avr->ramend + 1);
  memset (avr->io, 0, sizeof avr->io);
  memcpy (ram, avr->data, avr->ramend + 1);
  for (int n = 1; n <= image->n_vectors; n++)
    {
      char symbol[120];
      uint32_t exits[16], return_pc = 0x1FF0;
      snprintf (symbol, sizeof symbol, "__vector_%d", n);
      long handler = symbol_value (image, symbol);
      if (handler < 0 || handler == symbol_value (image, "__bad_interrupt"))
	continue;
      const char *name = function_at (image, handler);
      snprintf (symbol, sizeof symbol, "%s..body", name);
      long body = symbol_value (image, symbol);
      int n_exits = exits_of (image, name, exits, 16);
      if (body < 0 || n_exits == 0)
	continue;
      memcpy (avr->data, ram, avr->ramend + 1);
      int sp = avr->ramend - 16;
      for (int i = 0; i < avr->address_size; i++, sp--)
	avr->data[sp] = return_pc >> 1 >> 8 * i;
      avr->data[IO_SP] = sp;
      avr->data[IO_SP + 1] = sp >> 8;
      avr->sreg[7] = 0;
      avr->interrupt_state = 0;
      avr->pc = n * (o->tiny ? 2 : avr->vector_size);
      struct count c;
      long jump = 0;
      measure (avr, o, handler, body, exits, n_exits, return_pc, &c, &jump);
      printf ("CYCLES %s %ld %ld %ld %ld %ld\n", name, c.entry, c.inner, c.exit,
	      c.total,
	      minimum (&c, jump, strncmp (name, "nb_", 3) == 0,
		       avr->address_size));
    }
  free (ram);
  return 0;
}
