/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saves and restores as insns.  The saves of a plan, in this order:
     push T
     in T,SREG
     push T
     push r0, push r1
     in T,RAMPx; push T  (each)
     clr r1              (if it must be 0)
     out RAMPx,r1        (each that must be 0; or clr T, out RAMPx,T)
     push                (the other registers)
   and the restores in the opposite one.  T is one of the registers that are
   saved anyway, else r0.  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

enum { N_RAMPS = AVR_IO_EIND + 1 };

/* The enum avr_io below SREG that this core has, as bits.  */
static unsigned
present_ramps (void)
{
  unsigned set = 0;
  if (AVR_HAVE_RAMPD)
    set |= 1 << AVR_IO_RAMPD | 1 << AVR_IO_RAMPX | 1 << AVR_IO_RAMPY;
  if (AVR_HAVE_RAMPZ)
    set |= 1 << AVR_IO_RAMPZ;
  if (AVR_HAVE_EIJMP_EICALL)
    set |= 1 << AVR_IO_EIND;
  return set;
}

/* Bits of enum avr_effect, FIRST being that of RAMPD, as bits of enum
   avr_io.  */
static unsigned
ramps_of (unsigned effects, unsigned first)
{
  unsigned set = 0;
  for (int i = 0; i < N_RAMPS; i++)
    if (effects & first << i)
      set |= 1 << i;
  return set & present_ramps ();
}

struct avr_plan
avr_plan_for (const struct avr_effects *e, bool callable)
{
  struct avr_plan p = { 0, false, false, 0, 0 };
  uint32_t tmp = avr_bit (avr_tmp_regno ()), zero = avr_bit (avr_zero_regno ());
  p.regs = e->written;
  for (unsigned int r = 0; r < 32; r++)
    if (fixed_regs[r] && !(avr_bit (r) & (tmp | zero)))
      p.regs &= ~avr_bit (r);
  p.ramps = ramps_of (e->effects & AVR_SETS_RAMP, AVR_SETS_RAMPD);
  if (callable)
    {
      p.regs &= ~zero;
      if (AVR_HAVE_RAMPD)
	p.ramps &= 1 << AVR_IO_EIND;
      return p;
    }
  p.sreg = e->effects & AVR_SREG;
  if (AVR_HAVE_RAMPD)
    p.ramps_clear = ramps_of (e->effects & AVR_USES_RAMP, AVR_USES_RAMPD);
  p.ramps |= p.ramps_clear;
  p.zero = e->read & zero;
  if (p.zero)
    p.regs |= zero;
  /* clr changes it.  */
  if (p.zero || p.ramps_clear)
    p.sreg = true;
  return p;
}

unsigned int
avr_choose_temporary (struct avr_plan *p)
{
  uint32_t tmp = avr_bit (avr_tmp_regno ()), zero = avr_bit (avr_zero_regno ());
  if (!p->sreg && !p->ramps)
    return INVALID_REGNUM;
  unsigned int t;
  if (p->regs & ~(tmp | zero))
    t = floor_log2 (p->regs & ~(tmp | zero));
  else
    {
      if (!(p->regs & zero))
	p->regs |= tmp;
      t = floor_log2 (p->regs & tmp ? tmp : zero);
    }
  avr_clear_by (p, t, 0);
  return t;
}

/* Only ldi, for r16 and above, makes a zero from nothing: GCC clears a lower
   register by a copy of r1.  */
void
avr_clear_by (struct avr_plan *p, unsigned int t, uint32_t saved)
{
  if (!p->ramps_clear || p->zero || t >= 16)
    return;
  p->zero = true;
  p->regs |= avr_bit (avr_zero_regno ()) & ~saved;
}

/* How stack movements are told to the unwinder.  */
static void
note (rtx_insn *insn, enum avr_notes notes, int bytes, bool save)
{
  if (notes == AVR_NOTES_NONE)
    return;
  if (notes == AVR_NOTES_PROLOGUE && save)
    avr_note_save (insn);
  else
    avr_note_adjust (insn, bytes);
}

void
avr_emit_saves (const struct avr_plan *p, unsigned int t, bool push_t,
		enum avr_notes notes)
{
  unsigned int tmp = avr_tmp_regno (), zero = avr_zero_regno ();
  if (t != INVALID_REGNUM && push_t)
    note (avr_emit_push (t), notes, -1, true);
  if (p->sreg)
    {
      avr_emit_in (t, AVR_IO_SREG);
      note (avr_emit_push (t), notes, -1, false);
    }
  if (tmp != t && (p->regs & avr_bit (tmp)))
    note (avr_emit_push (tmp), notes, -1, true);
  if (zero != t && (p->regs & avr_bit (zero)))
    note (avr_emit_push (zero), notes, -1, true);
  for (int i = 0; i < N_RAMPS; i++)
    if (p->ramps & 1 << i)
      {
	avr_emit_in (t, (enum avr_io) i);
	note (avr_emit_push (t), notes, -1, false);
      }
  if (p->zero)
    avr_emit_clear (zero);
  else if (p->ramps_clear)
    avr_emit_clear (t);
  for (int i = 0; i < N_RAMPS; i++)
    if (p->ramps_clear & 1 << i)
      avr_emit_out ((enum avr_io) i, p->zero ? zero : t);
  for (unsigned int r = 0; r < 32; r++)
    if (r != t && r != tmp && r != zero && (p->regs & avr_bit (r)))
      note (avr_emit_push (r), notes, -1, true);
}

void
avr_emit_restores (const struct avr_plan *p, unsigned int t, bool pop_t,
		   enum avr_notes notes)
{
  unsigned int tmp = avr_tmp_regno (), zero = avr_zero_regno ();
  for (int r = 31; r >= 0; r--)
    if ((unsigned) r != t && (unsigned) r != tmp && (unsigned) r != zero
	&& (p->regs & avr_bit (r)))
      note (avr_emit_pop (r), notes, 1, false);
  for (int i = N_RAMPS - 1; i >= 0; i--)
    if (p->ramps & 1 << i)
      {
	note (avr_emit_pop (t), notes, 1, false);
	avr_emit_out ((enum avr_io) i, t);
      }
  if (zero != t && (p->regs & avr_bit (zero)))
    note (avr_emit_pop (zero), notes, 1, false);
  if (tmp != t && (p->regs & avr_bit (tmp)))
    note (avr_emit_pop (tmp), notes, 1, false);
  if (p->sreg)
    {
      note (avr_emit_pop (t), notes, 1, false);
      avr_emit_out (AVR_IO_SREG, t);
    }
  if (t != INVALID_REGNUM && pop_t)
    note (avr_emit_pop (t), notes, 1, false);
}
