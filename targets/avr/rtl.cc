/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Single AVR insns, in the shapes that GCC's avr.md gives them after its last
   split, since some are made when there is no splitting any more.  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

/* (set (mem:QI (post_dec:HI (reg:HI SP))) (reg:QI REGNO))  */
rtx_insn *
avr_emit_push (unsigned int regno)
{
  rtx mem = gen_rtx_MEM (QImode, gen_rtx_POST_DEC (HImode, stack_pointer_rtx));
  return emit_insn (gen_rtx_SET (mem, gen_rtx_REG (QImode, regno)));
}

/* (set (reg:QI REGNO) (mem:QI (pre_inc:HI (reg:HI SP))))  */
rtx_insn *
avr_emit_pop (unsigned int regno)
{
  rtx mem = gen_rtx_MEM (QImode, gen_rtx_PRE_INC (HImode, stack_pointer_rtx));
  return emit_insn (gen_rtx_SET (gen_rtx_REG (QImode, regno), mem));
}

/* (parallel [(set TO FROM) (clobber (reg:CC REG_CC))])  */
static rtx_insn *
emit_byte_move (rtx to, rtx from)
{
  rtx clobber = gen_rtx_CLOBBER (VOIDmode, gen_rtx_REG (CCmode, REG_CC));
  rtx set = gen_rtx_SET (to, from);
  return emit_insn (gen_rtx_PARALLEL (VOIDmode, gen_rtvec (2, set, clobber)));
}

/* avr-arch.h: data addresses of the I/O registers are sfr_offset above those
   of in and out: 0x38 to 0x3C for RAMPD to EIND, 0x3F for SREG.  */
static rtx
io_mem (enum avr_io io)
{
  int address = io == AVR_IO_SREG ? 0x3F : 0x38 + io;
  rtx mem = gen_rtx_MEM (QImode, GEN_INT (address + avr_arch->sfr_offset));
  MEM_VOLATILE_P (mem) = 1;
  return mem;
}

rtx_insn *
avr_emit_in (unsigned int regno, enum avr_io io)
{
  return emit_byte_move (gen_rtx_REG (QImode, regno), io_mem (io));
}

rtx_insn *
avr_emit_out (enum avr_io io, unsigned int regno)
{
  return emit_byte_move (io_mem (io), gen_rtx_REG (QImode, regno));
}

rtx_insn *
avr_emit_clear (unsigned int regno)
{
  return emit_byte_move (gen_rtx_REG (QImode, regno), const0_rtx);
}

int
avr_pushed_regno (const rtx_insn *insn)
{
  rtx set = NONJUMP_INSN_P (insn) ? PATTERN (insn) : NULL_RTX;
  if (!set || GET_CODE (set) != SET || GET_MODE (SET_DEST (set)) != QImode
      || !MEM_P (SET_DEST (set)) || !REG_P (SET_SRC (set)))
    return -1;
  rtx address = XEXP (SET_DEST (set), 0);
  if (GET_CODE (address) != POST_DEC
      || XEXP (address, 0) != stack_pointer_rtx)
    return -1;
  return REGNO (SET_SRC (set));
}

int
avr_popped_regno (const rtx_insn *insn)
{
  rtx set = NONJUMP_INSN_P (insn) ? PATTERN (insn) : NULL_RTX;
  if (!set || GET_CODE (set) != SET || GET_MODE (SET_DEST (set)) != QImode
      || !REG_P (SET_DEST (set)) || !MEM_P (SET_SRC (set)))
    return -1;
  rtx address = XEXP (SET_SRC (set), 0);
  if (GET_CODE (address) != PRE_INC || XEXP (address, 0) != stack_pointer_rtx)
    return -1;
  return REGNO (SET_DEST (set));
}

void
avr_note_adjust (rtx_insn *insn, HOST_WIDE_INT bytes)
{
  rtx sp = plus_constant (Pmode, stack_pointer_rtx, bytes);
  add_reg_note (insn, REG_CFA_ADJUST_CFA, gen_rtx_SET (stack_pointer_rtx, sp));
  RTX_FRAME_RELATED_P (insn) = 1;
}

void
avr_note_save (rtx_insn *insn)
{
  RTX_FRAME_RELATED_P (insn) = 1;
}
