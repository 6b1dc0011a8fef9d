/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Decodes AVR instructions as far as registers are concerned.  Encodings:
   AVR Instruction Set Manual DS40002198, chapter 5.  */
#include "sim.h"

#define R(n) ((uint32_t) 1 << (n))
#define PAIR(n) ((uint32_t) 3 << (n))

/* 1001 00xx: loads, stores, push and pop; MODE is the low nibble.  */
static void
decode_load_store (struct insn *i, uint16_t op)
{
  static const uint8_t step_x = 0xD, pre_x = 0xE;
  int d = op >> 4 & 31, mode = op & 15;
  i->store = op & 0x200;
  i->reg = d;
  if (mode == 0xF)
    i->op = i->store ? OP_PUSH : OP_POP;
  else if (mode == 0)
    i->base = BASE_DIRECT;
  else if (mode <= 2)
    i->base = BASE_Z;
  else if (i->store && mode < 8) /* xch, las, lac, lat.  */
    i->base = BASE_Z;
  else if (mode == 9 || mode == 10)
    i->base = BASE_Y;
  else if (mode >= 0xC)
    i->base = BASE_X;
  if (!i->store || (mode >= 4 && mode < 8))
    i->written |= R (d);
  if (!i->store && (mode == 6 || mode == 7))
    i->elpm = true;
  if (mode == 1 || mode == 2 || (!i->store && (mode == 5 || mode == 7)))
    i->written |= PAIR (30);
  if (mode == 9 || mode == 10)
    i->written |= PAIR (28);
  if (mode == step_x || mode == pre_x)
    i->written |= PAIR (26);
}

/* 1001 010x: one register, flags, jumps and the rest.  */
static void
decode_misc (struct insn *i, uint16_t op)
{
  int d = op >> 4 & 31, low = op & 15;
  if (low <= 7 || low == 10)
    {
      if (low != 4)
	{
	  i->written = R (d);
	  i->sreg = low != 2;
	}
    }
  else if ((op & 0xFF0F) == 0x9408)
    i->sreg = true; /* bset, bclr: sei and cli too.  */
  else if (op == 0x9508)
    i->op = OP_RET;
  else if (op == 0x9518)
    i->op = OP_RETI;
  else if (op == 0x95C8 || op == 0x95D8)
    {
      i->written = R (0);
      i->elpm = op == 0x95D8;
    }
  else if (op == 0x9509 || op == 0x9519 || (op & 0xFE0E) == 0x940E)
    i->op = OP_CALL;
  else if ((op & 0xFF0F) == 0x940B)
    i->written = 0xFFFF; /* des  */
}

static bool
decode_arithmetic (struct insn *i, uint16_t op)
{
  int d = op >> 4 & 31, d_high = 16 + (op >> 4 & 15);
  switch (op >> 10)
    {
    case 0x00:
      if ((op & 0xFF00) == 0x0100)
	i->written = PAIR ((op >> 4 & 15) * 2); /* movw  */
      else if (op & 0x0200)
	{
	  i->written = PAIR (0); /* muls, mulsu, fmul  */
	  i->sreg = true;
	}
      return true;
    case 0x01: case 0x05: /* cpc, cp  */
      i->sreg = true;
      return true;
    case 0x04: /* cpse  */
      return true;
    case 0x02: case 0x03: case 0x06: case 0x07: case 0x08: case 0x09: case 0x0A:
      i->written = R (d);
      i->sreg = true;
      return true;
    case 0x0B: /* mov  */
      i->written = R (d);
      return true;
    case 0x0C: case 0x0D: case 0x0E: case 0x0F: /* cpi  */
      i->sreg = true;
      return true;
    }
  if (op >> 12 >= 4 && op >> 12 <= 7) /* sbci, subi, ori, andi  */
    {
      i->written = R (d_high);
      i->sreg = true;
      return true;
    }
  if (op >> 12 == 0xE) /* ldi  */
    {
      i->written = R (d_high);
      return true;
    }
  return false;
}

struct insn
decode (uint16_t op, bool tiny)
{
  struct insn i = { .op = OP_OTHER, .base = BASE_NONE };
  int d = op >> 4 & 31;
  if (decode_arithmetic (&i, op))
    return i;
  if (tiny && (op & 0xF000) == 0xA000) /* lds, sts of one word  */
    {
      i.base = BASE_DIRECT;
      i.store = op & 0x0800;
      if (!i.store)
	i.written = R (16 + (op >> 4 & 15));
    }
  else if ((op & 0xD000) == 0x8000) /* ldd, std  */
    {
      i.base = op & 8 ? BASE_Y : BASE_Z;
      i.store = op & 0x200;
      if (!i.store)
	i.written = R (d);
    }
  else if ((op & 0xFC00) == 0x9000)
    decode_load_store (&i, op);
  else if ((op & 0xFE00) == 0x9400)
    decode_misc (&i, op);
  else if ((op & 0xFE00) == 0x9600) /* adiw, sbiw  */
    {
      i.written = PAIR (24 + (op >> 4 & 3) * 2);
      i.sreg = true;
    }
  else if ((op & 0xFC00) == 0x9C00) /* mul  */
    {
      i.written = PAIR (0);
      i.sreg = true;
    }
  else if ((op & 0xF000) == 0xB000)
    {
      i.op = op & 0x0800 ? OP_OUT : OP_IN;
      i.io = (op & 15) | (op >> 5 & 0x30);
      i.reg = d;
      if (i.op == OP_IN)
	i.written = R (d);
      else if (i.io == 0x3F)
	i.sreg = true;
    }
  else if ((op & 0xF000) == 0xD000)
    i.op = OP_CALL; /* rcall  */
  else if ((op & 0xFE08) == 0xF800)
    i.written = R (d); /* bld  */
  else if ((op & 0xFE08) == 0xFA00)
    i.sreg = true; /* bst  */
  return i;
}
