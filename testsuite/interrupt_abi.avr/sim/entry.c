/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Enters a handler as the hardware does, with random values in every
   register, and looks at everything afterwards.  What the hardware does: AVR
   Instruction Set Manual, "Reset and Interrupt Handling": push the return
   address, clear I, jump to the vector.

   While interrupts are enabled inside a handler, every byte at and below SP
   is overwritten between instructions, as a nested handler would.  */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STACK_BYTES = 24, STEPS = 2000000, NEST_BYTES = 12, MAX_STACK = 0x6000 };

static uint32_t rng;

void
seed_random (uint32_t seed)
{
  rng = seed;
}

uint8_t
random_byte (void)
{
  rng = rng * 1664525u + 1013904223u;
  return rng >> 24;
}

uint32_t
nowhere (const avr_t *avr)
{
  return avr->flashend & ~15u;
}

static uint8_t
sreg_get (avr_t *avr)
{
  uint8_t v = 0;
  for (int i = 0; i < 8; i++)
    v |= (avr->sreg[i] != 0) << i;
  return v;
}

uint16_t
sp_get (const avr_t *avr)
{
  return avr->data[IO_SP] | avr->data[IO_SP + 1] << 8;
}

void
complain (struct run *r, const char *format, long a, long b, long c)
{
  if (!r->why[0])
    snprintf (r->why, sizeof r->why, format, a, b, c);
}

void
interrupt (struct run *r, uint32_t vector)
{
  avr_t *avr = r->avr;
  uint16_t sp = sp_get (avr);
  r->return_pc = avr->pc;
  r->sp = r->lowest_sp = sp;
  r->sreg = sreg_get (avr);
  memcpy (r->before, avr->data, avr->ramend + 1);
  for (int i = 0; i < avr->address_size; i++, sp--)
    avr->data[sp] = r->return_pc >> 1 >> 8 * i;
  avr->data[IO_SP] = sp;
  avr->data[IO_SP + 1] = sp >> 8;
  avr->sreg[7] = 0;
  avr->pc = vector;
  r->enabled = 0;
  r->executed = 0;
  r->why[0] = 0;
}

void
enter (struct run *r, const uint8_t *ram, uint32_t vector)
{
  avr_t *avr = r->avr;
  memcpy (avr->data, ram, avr->ramend + 1);
  for (int i = r->o->tiny ? 16 : 0; i < 32; i++)
    avr->data[i] = random_byte ();
  /* The first run has the zero that compiled code counts on.  */
  if (!r->result)
    avr->data[r->o->tiny ? 17 : 1] = 0;
  uint8_t sreg = random_byte () | 0x80;
  for (int i = 0; i < 8; i++)
    avr->sreg[i] = sreg >> i & 1;
  avr->data[IO_SREG] = 0;
  if (avr->rampz || r->o->xmega)
    avr->data[IO_RAMPZ] = random_byte () & 3;
  if (r->o->xmega)
    for (int i = IO_RAMPD; i <= IO_RAMPY; i++)
      avr->data[i] = random_byte () | 1;
  uint16_t sp = avr->ramend - STACK_BYTES;
  for (int i = sp + 1; i <= avr->ramend; i++)
    avr->data[i] = random_byte ();
  avr->data[IO_SP] = sp;
  avr->data[IO_SP + 1] = sp >> 8;
  avr->pc = nowhere (avr);
  avr->state = cpu_Running;
  avr->interrupt_state = 0;
  interrupt (r, vector);
}

/* What must hold between any two instructions of a handler.  */
static void
check_between (struct run *r, const struct insn *i, uint32_t pc)
{
  avr_t *avr = r->avr;
  uint16_t sp = sp_get (avr);
  r->enabled = interruptible (avr) ? r->enabled + 1 : 0;
  if (avr->sreg[7] && !r->nonblocking && i->op != OP_RETI)
    complain (r, "interrupts on at %#lx in a blocking handler", pc, 0, 0);
  /* The instruction after the one that sets I still runs undisturbed.  */
  if (r->enabled > 1 && i->op != OP_RETI)
    {
      if (sp > r->sp || sp + MAX_STACK < r->sp)
	{
	  complain (r, "SP is %#lx at %#lx with interrupts on", sp, pc, 0);
	  return;
	}
      for (int n = 0; n < NEST_BYTES; n++)
	avr->data[sp - n] = random_byte ();
    }
  if (sp < r->lowest_sp)
    r->lowest_sp = sp;
}

/* On a core with RAMPX..RAMPD the compiler counts on their being 0.  */
static void
check_ramp (struct run *r, const struct insn *i)
{
  static const int ramp[] = { 0, IO_RAMPX, IO_RAMPY, IO_RAMPZ, IO_RAMPD };
  if (r->o->xmega && i->base != BASE_NONE && !i->elpm
      && r->avr->data[ramp[i->base]] != 0)
    complain (r, "address at %#lx while RAMP%c is %ld", r->avr->pc,
	      " XYZD"[i->base], r->avr->data[ramp[i->base]]);
}

/* What a handler does to variables does not depend on what was in the
   registers: r1 may not have been 0.  */
static void
check_result (struct run *r)
{
  const uint8_t *now = r->avr->data + r->data_start;
  int n = r->data_end - r->data_start;
  if (n <= 0)
    return;
  if (!r->result)
    {
      r->result = malloc (n);
      memcpy (r->result, now, n);
      return;
    }
  for (int i = 0; i < n; i++)
    if (now[i] != r->result[i])
      complain (r, "variable at %#lx is %ld or %ld by chance",
		r->data_start + i, r->result[i], now[i]);
}

static void
check_after (struct run *r)
{
  avr_t *avr = r->avr;
  for (int i = 0; i < 32; i++)
    if (avr->data[i] != r->before[i])
      complain (r, "r%ld was %#04lx, is %#04lx", i, r->before[i], avr->data[i]);
  if (sreg_get (avr) != r->sreg)
    complain (r, "SREG was %#04lx, is %#04lx", r->sreg, sreg_get (avr), 0);
  if (avr->rampz || r->o->xmega)
    for (int i = r->o->xmega ? IO_RAMPD : IO_RAMPZ; i <= IO_EIND; i++)
      if (avr->data[i] != r->before[i])
	complain (r, "I/O register %#lx was %ld, is %ld", i - 0x20,
		  r->before[i], avr->data[i]);
  for (int i = r->sp + 1; i <= avr->ramend; i++)
    if (avr->data[i] != r->before[i])
      complain (r, "the interrupted stack at %#lx was %#04lx, is %#04lx", i,
		r->before[i], avr->data[i]);
  check_result (r);
}

uint16_t
opcode_at (const avr_t *avr, uint32_t pc)
{
  return avr->flash[pc] | avr->flash[pc + 1] << 8;
}

bool
run_handler (struct run *r, uint32_t handler)
{
  avr_t *avr = r->avr;
  struct insn i = { .op = OP_OTHER };
  bool entered = false;
  while (r->executed++ < STEPS && !r->why[0] && i.op != OP_RETI)
    {
      uint32_t pc = avr->pc;
      entered |= pc == handler;
      /* Interrupted code and handler may have a callee in common.  */
      if (pc == r->return_pc && sp_get (avr) >= r->sp)
	break;
      if (pc >= avr->codeend)
	{
	  complain (r, "it ran to %#lx, out of the code", pc, 0, 0);
	  break;
	}
      if (entered && r->nonblocking && pc == handler
	  && opcode_at (avr, pc) != 0x9478)
	complain (r, "sei is not the first instruction", 0, 0, 0);
      i = decode (opcode_at (avr, pc), r->o->tiny);
      check_ramp (r, &i);
      step (avr, r->o);
      if (avr->state != cpu_Running)
	complain (r, "the processor stopped at %#lx", pc, 0, 0);
      check_between (r, &i, pc);
    }
  if (r->why[0])
    return false;
  if (avr->pc != r->return_pc)
    complain (r, "it did not return, PC is %#lx", avr->pc, 0, 0);
  else if (sp_get (avr) != r->sp)
    complain (r, "SP was %#lx, is %#lx", r->sp, sp_get (avr), 0);
  else if (i.op != OP_RETI)
    complain (r, "it returned by another instruction than reti", 0, 0, 0);
  else
    check_after (r);
  return !r->why[0];
}
