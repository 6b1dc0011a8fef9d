/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the final audit must know of AVR.

   RTL tells what becomes of the stack pointer, of addresses made from it, and
   of values that are moved; the assembly of each insn (effects.cc) tells the
   rest: r0, r1, SREG and RAMPx, and which of the registers that RTL says are
   clobbered really are.  */
#include "backend.h"
#include "codegen.h"
#include "audit.h"
#include "avr.h"

/* In the order of enum avr_io.  */
enum
{
  UNIT_RAMPD = IABI_FIRST_EXTRA_UNIT,
  UNIT_EIND = UNIT_RAMPD + (int) AVR_IO_EIND,
  UNIT_SREG = UNIT_RAMPD + (int) AVR_IO_SREG
};

static bool
io_present_p (int io)
{
  switch (io)
    {
    case AVR_IO_SREG:
      return true;
    case AVR_IO_RAMPZ:
      return AVR_HAVE_RAMPZ;
    case AVR_IO_EIND:
      return AVR_HAVE_EIJMP_EICALL;
    default:
      return AVR_HAVE_RAMPD;
    }
}

void
avr_audit_setup (const struct iabi_handler *h, struct iabi_audit_setup *s)
{
  static const char *const names[]
      = { "RAMPD", "RAMPX", "RAMPY", "RAMPZ", "EIND", "SREG" };
  bool callable = h->abi->flags & IABI_CALLABLE;
  for (int io = 0; io <= AVR_IO_SREG; io++)
    {
      s->extra_names[io] = names[io];
      s->preserved[UNIT_RAMPD + io] = io_present_p (io) && !callable;
    }
  s->preserved[avr_tmp_regno ()] = true;
  s->preserved[avr_zero_regno ()] = true;
  if (callable)
    {
      s->zero_on_entry[avr_zero_regno ()] = true;
      for (int io = AVR_IO_RAMPD; AVR_HAVE_RAMPD && io <= AVR_IO_RAMPZ; io++)
	s->zero_on_entry[UNIT_RAMPD + io] = s->preserved[UNIT_RAMPD + io] = true;
    }
  /* AVR Instruction Set Manual, "PUSH": the byte is stored at SP, which is
     then decremented.  The return address has two or three bytes.  */
  s->rules.live = 1;
  s->rules.protected_bytes = AVR_3_BYTE_PC ? 3 : 2;
}

int
avr_audit_mem (const_rtx mem)
{
  rtx x = XEXP (mem, 0);
  if (!CONST_INT_P (x) || GET_MODE (mem) != QImode)
    return IABI_NO_UNIT;
  HOST_WIDE_INT io = INTVAL (x) - avr_arch->sfr_offset;
  if (io == 0x3F)
    return UNIT_SREG;
  if (io >= 0x38 && io <= 0x3C && io_present_p (io - 0x38))
    return UNIT_RAMPD + (io - 0x38);
  return IABI_NO_UNIT;
}

int
avr_audit_return (rtx_insn *insn)
{
  switch (recog_memoized (insn))
    {
    case CODE_FOR_return_from_interrupt_epilogue:
      return IABI_RETURN_INTERRUPT;
    case CODE_FOR_return:
    case CODE_FOR_return_from_epilogue:
      return IABI_RETURN_NORMAL;
    default:
      return IABI_RETURN_OTHER;
    }
}

/* r0 and r1 are audit_insn's.  The stack pointer is two registers for
   GCC.  */
void
avr_audit_call (rtx_insn *, HARD_REG_SET *set)
{
  CLEAR_HARD_REG_BIT (*set, avr_tmp_regno ());
  CLEAR_HARD_REG_BIT (*set, avr_zero_regno ());
  CLEAR_HARD_REG_BIT (*set, STACK_POINTER_REGNUM + 1);
}

/* The effects of INSN, its callee's included.  */
static struct avr_effects
effects_of (rtx_insn *insn)
{
  struct avr_effects e = { 0, 0, 0, 0 };
  if (CALL_P (insn))
    return avr_call_effects (insn);
  avr_insn_effects (insn, &e);
  return e;
}

/* The registers that INSN changes by its RTL.  */
static uint32_t
rtl_sets (rtx_insn *insn)
{
  HARD_REG_SET set;
  uint32_t regs = 0;
  find_all_hard_reg_sets (insn, &set, false);
  for (unsigned int r = 0; r < 32; r++)
    if (TEST_HARD_REG_BIT (set, r))
      regs |= avr_bit (r);
  return regs;
}

/* Where E uses r1 and RAMPx as zero, ask that they are.  */
static void
require_zeros (struct iabi_audit_code *c, rtx_insn *insn,
	       const struct avr_effects *e)
{
  unsigned int zero = avr_zero_regno ();
  /* A product in r1:r0 is in the RTL; the zero register never is.  */
  if ((e->read & avr_bit (zero))
      && (CALL_P (insn)
	  || !refers_to_regno_p (zero, zero + 1, PATTERN (insn), NULL)))
    iabi_audit_require (c, zero, 0);
  if (AVR_HAVE_RAMPD)
    for (int i = AVR_IO_RAMPD; i <= AVR_IO_RAMPZ; i++)
      if (e->effects & AVR_USES_RAMPD << i)
	iabi_audit_require (c, UNIT_RAMPD + i, 0);
}

/* Change register REGNO, which is 0 afterwards if CLEARED.  */
static void
change (struct iabi_audit_code *c, unsigned int regno, bool cleared)
{
  if (cleared)
    iabi_audit_const (c, regno, 0);
  else
    iabi_audit_clobber (c, regno, 1);
}

/* Change the registers REGS of E, and the I/O registers but KNOWN, which is
   that of INSN's own RTL or -1.  */
static void
change_all (struct iabi_audit_code *c, rtx_insn *insn,
	    const struct avr_effects *e, uint32_t regs, int known)
{
  unsigned int zero = avr_zero_regno ();
  for (unsigned int r = 0; r < 32; r++)
    if (regs & avr_bit (r))
      change (c, r, (e->cleared & avr_bit (r)) || (CALL_P (insn) && r == zero));
  if ((e->effects & AVR_SREG) && known != UNIT_SREG)
    iabi_audit_clobber (c, UNIT_SREG, 1);
  for (int io = AVR_IO_RAMPD; io <= AVR_IO_EIND; io++)
    if ((e->effects & AVR_SETS_RAMPD << io) && io_present_p (io)
	&& known != UNIT_RAMPD + io)
      {
	/* Functions and GCC's own insns leave RAMPZ 0 where there is a
	   RAMPD.  */
	if (AVR_HAVE_RAMPD && io != AVR_IO_EIND)
	  iabi_audit_const (c, UNIT_RAMPD + io, 0);
	else
	  iabi_audit_clobber (c, UNIT_RAMPD + io, 1);
      }
}

/* The I/O register that INSN stores to by its RTL, or -1.  */
static int
stored_unit (rtx_insn *insn)
{
  rtx set = single_set (insn);
  return set && MEM_P (SET_DEST (set)) ? avr_audit_mem (SET_DEST (set)) : -1;
}

/* (set (reg:HI SP) (unspec_volatile:HI [(reg:HI R) (const_int)] WRITE_SP)):
   SREG is as before, r0 may hold it.  */
static bool
write_sp (struct iabi_audit_code *c, rtx_insn *insn)
{
  if (recog_memoized (insn) != CODE_FOR_movhi_sp_r)
    return false;
  rtx set = PATTERN (insn);
  iabi_audit_set (c, SET_DEST (set), XVECEXP (SET_SRC (set), 0, 0));
  struct avr_effects e = effects_of (insn);
  if (e.written & avr_bit (avr_tmp_regno ()))
    iabi_audit_clobber (c, avr_tmp_regno (), 1);
  return true;
}

/* The register to which INSN adds a constant, *N, or NULL:
   (set (reg R) (plus (reg R) (const_int N))).  */
static rtx
added_to (rtx_insn *insn, HOST_WIDE_INT *n)
{
  rtx set = single_set (insn);
  if (!set || !REG_P (SET_DEST (set)) || GET_CODE (SET_SRC (set)) != PLUS
      || !rtx_equal_p (XEXP (SET_SRC (set), 0), SET_DEST (set))
      || !CONST_INT_P (XEXP (SET_SRC (set), 1)))
    return NULL_RTX;
  *n = INTVAL (XEXP (SET_SRC (set), 1));
  return SET_DEST (set);
}

/* Additions to one half of the frame pointer.  With eight bits of stack
   pointer, frames are made so: the low half without a carry into the high one,
   N bytes all the same.  Of a frame of a multiple of 256 bytes, GCC 16 leaves
   an addition to the high half.  */
static bool
half_sp_add (struct iabi_audit_code *c, rtx_insn *insn)
{
  unsigned int half = AVR_HAVE_8BIT_SP ? 0 : 1;
  HOST_WIDE_INT n;
  rtx reg = added_to (insn, &n);
  if (!reg || REGNO (reg) != REG_Y + half || GET_MODE (reg) != QImode)
    return false;
  rtx y = gen_rtx_REG (HImode, REG_Y);
  iabi_audit_set (c, y, plus_constant (HImode, y, half ? n * 256 : n));
  iabi_audit_clobber (c, UNIT_SREG, 1);
  return true;
}

static bool
volatile_p (const_rtx pattern)
{
  if (GET_CODE (pattern) == UNSPEC_VOLATILE)
    return true;
  if (GET_CODE (pattern) != PARALLEL)
    return false;
  for (int i = 0; i < XVECLEN (pattern, 0); i++)
    if (GET_CODE (XVECEXP (pattern, 0, i)) == UNSPEC_VOLATILE)
      return true;
  return false;
}

/* The registers that INSN, with assembly E, changes without its RTL telling.
   The frame pointer is moved for a far address and moved back.  */
static uint32_t
hidden_changes (rtx_insn *insn, const struct avr_effects *e, uint32_t sets)
{
  uint32_t hidden = e->written & ~sets;
  if (CALL_P (insn))
    return hidden & (avr_bit (avr_tmp_regno ()) | avr_bit (avr_zero_regno ()));
  if (frame_pointer_needed && asm_noperands (PATTERN (insn)) < 0)
    hidden &= ~(avr_bit (REG_Y) | avr_bit (REG_Y + 1));
  return hidden;
}

/* The registers that INSN sets by its RTL only, since it adds a constant to
   them whose low bytes are 0: a frame of 256 bytes is made by a dec.  */
static uint32_t
unchanged_low_bytes (rtx_insn *insn)
{
  HOST_WIDE_INT n;
  rtx reg = added_to (insn, &n);
  uint32_t unchanged = 0;
  for (unsigned int i = 0; reg && i < REG_NREGS (reg) && !(n & 0xff);
       i++, n >>= 8)
    unchanged |= avr_bit (REGNO (reg) + i);
  return unchanged;
}

bool
avr_audit_insn (struct iabi_audit_code *c, rtx_insn *insn, bool before)
{
  rtx pattern = PATTERN (insn);
  if (GET_CODE (pattern) == USE || GET_CODE (pattern) == CLOBBER)
    return true;
  if (before && (write_sp (c, insn) || half_sp_add (c, insn)))
    return true;
  if (avr_pushed_regno (insn) >= 0 || avr_popped_regno (insn) >= 0)
    return false;
  struct avr_effects e = effects_of (insn);
  uint32_t sets = rtl_sets (insn);
  if (before)
    {
      require_zeros (c, insn, &e);
      if (CALL_P (insn) || reg_mentioned_p (stack_pointer_rtx, pattern)
	  || !((sets & ~e.written & ~unchanged_low_bytes (insn))
	       || JUMP_P (insn) || volatile_p (pattern)))
	return false;
      change_all (c, insn, &e,
		  (e.written & sets) | hidden_changes (insn, &e, sets), -1);
      return true;
    }
  change_all (c, insn, &e, hidden_changes (insn, &e, sets), stored_unit (insn));
  return false;
}
