/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pushes and pops around one call off the common path.  */
#include "backend.h"
#include "x86.h"

/* A wrapped call must not need what only the prologue can give: the stack
   alignment of i386, where nothing is known of the stack pointer.  */
bool
x86_can_wrap_call (rtx_insn *)
{
  return TARGET_64BIT && !cfun->calls_alloca && !crtl->stack_realign_needed;
}

/* Say that INSN moved the stack pointer by OFFSET bytes, for the unwinder,
   and that it saves nothing of the caller's.  */
static void
note_adjust (rtx_insn *insn, HOST_WIDE_INT offset)
{
  rtx sp = plus_constant (Pmode, stack_pointer_rtx, offset);
  add_reg_note (insn, REG_CFA_ADJUST_CFA, gen_rtx_SET (stack_pointer_rtx, sp));
  RTX_FRAME_RELATED_P (insn) = 1;
}

void
x86_adjust_sp (HOST_WIDE_INT bytes, bool note)
{
  rtx sp = stack_pointer_rtx;
  rtx n = GEN_INT (bytes);
  rtx_insn *insn
      = emit_insn (Pmode == DImode
		       ? gen_pro_epilogue_adjust_stack_add_di (sp, sp, n)
		       : gen_pro_epilogue_adjust_stack_add_si (sp, sp, n));
  if (note)
    note_adjust (insn, bytes);
}

/* (set (mem:W (pre_dec:P (reg:P sp))) (reg:W REGNO))  */
static rtx_insn *
gen_push_reg (unsigned int regno)
{
  rtx mem = gen_rtx_MEM (word_mode,
			 gen_rtx_PRE_DEC (Pmode, stack_pointer_rtx));
  return emit_insn (gen_rtx_SET (mem, gen_rtx_REG (word_mode, regno)));
}

/* (set (reg:W REGNO) (mem:W (post_inc:P (reg:P sp))))  */
static rtx_insn *
gen_pop_reg (unsigned int regno)
{
  rtx mem = gen_rtx_MEM (word_mode,
			 gen_rtx_POST_INC (Pmode, stack_pointer_rtx));
  return emit_insn (gen_rtx_SET (gen_rtx_REG (word_mode, regno), mem));
}

void
x86_wrap_call (rtx_insn *call, HARD_REG_SET set)
{
  auto_vec<unsigned int> regs;
  hard_reg_set_iterator it;
  unsigned int regno;
  EXECUTE_IF_SET_IN_HARD_REG_SET (set, 0, regno, it)
    regs.safe_push (regno);

  /* fs.sp_offset, after the prologue, is from the CFA, which is aligned, to
     the stack pointer.  */
  HOST_WIDE_INT depth = (cfun->machine->fs.sp_offset
			 + regs.length () * UNITS_PER_WORD);
  HOST_WIDE_INT align = crtl->preferred_stack_boundary / BITS_PER_UNIT;
  HOST_WIDE_INT pad = ROUND_UP (depth, align) - depth;
  bool note = !frame_pointer_needed;

  start_sequence ();
  for (unsigned int r : regs)
    {
      rtx_insn *insn = gen_push_reg (r);
      if (note)
	note_adjust (insn, -UNITS_PER_WORD);
    }
  if (pad)
    x86_adjust_sp (-pad, note);
  rtx_insn *seq = get_insns ();
  end_sequence ();
  emit_insn_before (seq, call);

  start_sequence ();
  if (pad)
    x86_adjust_sp (pad, note);
  while (!regs.is_empty ())
    {
      rtx_insn *insn = gen_pop_reg (regs.pop ());
      if (note)
	note_adjust (insn, UNITS_PER_WORD);
    }
  seq = get_insns ();
  end_sequence ();
  emit_insn_after (seq, call);
}
