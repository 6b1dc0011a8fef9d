/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pushes and pops around one call off the common path.  */
#include "backend.h"
#include "codegen.h"
#include "x86.h"

/* Whether the stack pointer at the call is a known distance from an address
   aligned enough for any call.  On i386 nothing is known of the stack pointer
   that the interrupted code had.  */
static bool
aligned_p (void)
{
  return TARGET_64BIT;
}

/* A register that the call in INSN changes and that carries none of its
   arguments, to hold the stack pointer while the stack is realigned.  */
static rtx
scratch_for (rtx_insn *call)
{
  HARD_REG_SET set = iabi_call_clobbers (call);
  for (int r = AX_REG; r <= DI_REG; r++)
    if (GENERAL_REGNO_P (r) && !fixed_regs[r] && TEST_HARD_REG_BIT (set, r)
	&& !find_regno_fusage (call, USE, r))
      return gen_rtx_REG (word_mode, r);
  return NULL_RTX;
}

/* Where the stack is realigned for locals or moved by alloca, the prologue
   aligns it for calls too.  */
bool
x86_can_wrap_call (rtx_insn *call)
{
  if (cfun->calls_alloca || crtl->drap_reg
      || crtl->max_used_stack_slot_alignment > ix86_incoming_stack_boundary)
    return false;
  return (aligned_p () || find_reg_note (call, REG_NORETURN, NULL_RTX)
	  || scratch_for (call));
}

bool
x86_can_wrap_some (void)
{
  return aligned_p ();
}

/* Each call of the function sees to its own stack alignment: the function
   need not realign.  Before frame_pointer_needed is computed.  */
void
x86_drop_realignment (void)
{
  if (iabi_only_cold_calls_p ())
    crtl->stack_realign_needed = false;
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

/* mov %esp, SCRATCH; and $-ALIGN, %esp; sub $ALIGN-4, %esp; push SCRATCH.  */
static void
emit_realign (HOST_WIDE_INT align, rtx scratch)
{
  if (scratch)
    emit_move_insn (scratch, stack_pointer_rtx);
  rtx set = gen_rtx_SET (stack_pointer_rtx,
			 gen_rtx_AND (Pmode, stack_pointer_rtx,
				      GEN_INT (-align)));
  rtx flags = gen_rtx_CLOBBER (VOIDmode, gen_rtx_REG (CCmode, FLAGS_REG));
  emit_insn (gen_rtx_PARALLEL (VOIDmode, gen_rtvec (2, set, flags)));
  if (!scratch)
    return;
  x86_adjust_sp (UNITS_PER_WORD - align, false);
  gen_push_reg (REGNO (scratch));
}

/* The CFA, from which fs.sp_offset counts after the prologue, is aligned.  */
static HOST_WIDE_INT
padding (unsigned int pushed, HOST_WIDE_INT align)
{
  HOST_WIDE_INT depth = cfun->machine->fs.sp_offset + pushed * UNITS_PER_WORD;
  return ROUND_UP (depth, align) - depth;
}

static void
emit_pushes (const vec<unsigned int> &regs, bool note)
{
  for (unsigned int r : regs)
    {
      rtx_insn *insn = gen_push_reg (r);
      if (note)
	note_adjust (insn, -UNITS_PER_WORD);
    }
}

static void
emit_pops (const vec<unsigned int> &regs, bool note)
{
  for (int i = regs.length () - 1; i >= 0; i--)
    {
      rtx_insn *insn = gen_pop_reg (regs[i]);
      if (note)
	note_adjust (insn, UNITS_PER_WORD);
    }
}

void
x86_wrap_call (rtx_insn *call, HARD_REG_SET set)
{
  auto_vec<unsigned int> regs;
  hard_reg_set_iterator it;
  unsigned int regno;
  EXECUTE_IF_SET_IN_HARD_REG_SET (set, 0, regno, it)
    regs.safe_push (regno);

  /* A function that still needs a frame pointer has its CFA there.  A
     function with calls that are not wrapped has its stack aligned.  */
  bool note = !frame_pointer_needed;
  bool returns = !find_reg_note (call, REG_NORETURN, NULL_RTX);
  /* Not crtl->preferred_stack_boundary: the back end lowers that where the
     prologue has no call to align for.  */
  HOST_WIDE_INT align = PREFERRED_STACK_BOUNDARY / BITS_PER_UNIT;
  HOST_WIDE_INT pad = aligned_p () ? padding (regs.length (), align) : 0;
  bool realign = !aligned_p () && align > UNITS_PER_WORD;
  rtx scratch = realign && returns ? scratch_for (call) : NULL_RTX;

  start_sequence ();
  emit_pushes (regs, note);
  if (pad)
    x86_adjust_sp (-pad, note && returns);
  if (realign)
    emit_realign (align, scratch);
  rtx_insn *seq = get_insns ();
  end_sequence ();
  emit_insn_before (seq, call);
  if (!returns)
    return;

  start_sequence ();
  if (realign)
    emit_move_insn (stack_pointer_rtx,
		    gen_rtx_MEM (word_mode, stack_pointer_rtx));
  if (pad)
    x86_adjust_sp (pad, note);
  emit_pops (regs, note);
  seq = get_insns ();
  end_sequence ();
  emit_insn_after (seq, call);
}
