/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pushes and pops around insns off the common path.  */
#include "backend.h"
#include "codegen.h"
#include "messages.h"
#include "x86.h"

/* Whether the stack pointer in the function is a known distance from an
   address aligned enough for any call.  On i386 nothing is known of the
   stack pointer that the interrupted code had.  */
static bool
known_alignment_p (void)
{
  return TARGET_64BIT;
}

/* Alignment of the stack, in bytes, that the calls in FIRST..LAST need, as
   calls.cc finds it: a callee in sight may need less than others.  Not
   crtl->preferred_stack_boundary: the back end lowers that where the prologue
   has no call to align for.  */
static HOST_WIDE_INT
call_alignment (rtx_insn *first, rtx_insn *last)
{
  unsigned int bits = BITS_PER_WORD;
  for (rtx_insn *insn = first; insn != NEXT_INSN (last);
       insn = NEXT_INSN (insn))
    {
      if (!CALL_P (insn))
	continue;
      tree fndecl = iabi_callee (insn);
      cgraph_rtl_info *info = fndecl ? cgraph_node::rtl_info (fndecl) : NULL;
      bits = MAX (bits, info && info->preferred_incoming_stack_boundary
			    ? info->preferred_incoming_stack_boundary
			    : PREFERRED_STACK_BOUNDARY);
    }
  return bits / BITS_PER_UNIT;
}

/* The number of pseudo registers live at some call of BB that insns of BB
   mention: others may be pushed to hold the stack pointer.  */
static unsigned int
live_at_calls (basic_block bb)
{
  auto_bitmap live, set;
  unsigned int most = 0;
  rtx_insn *insn;
  df_ref def;
  FOR_BB_INSNS (bb, insn)
    if (NONDEBUG_INSN_P (insn))
      FOR_EACH_INSN_DEF (def, insn)
	bitmap_set_bit (set, DF_REF_REGNO (def));
  bitmap_and (live, df_get_live_out (bb), set);
  df_simulate_initialize_backwards (bb, live);
  FOR_BB_INSNS_REVERSE (bb, insn)
    {
      if (INSN_P (insn))
	df_simulate_one_insn_backwards (bb, insn, live);
      if (!CALL_P (insn))
	continue;
      unsigned int n = 0, regno;
      bitmap_iterator it;
      EXECUTE_IF_SET_IN_BITMAP (live, FIRST_PSEUDO_REGISTER, regno, it)
	n++;
      most = MAX (most, n);
    }
  return most;
}

/* The number of pseudo registers that BB mentions from the first argument
   that it pushes for a call to its last call.  */
static unsigned int
mentioned_with_arguments (basic_block bb)
{
  auto_bitmap regs;
  bool pushed = false;
  rtx_insn *insn;
  FOR_BB_INSNS (bb, insn)
    {
      if (!NONDEBUG_INSN_P (insn))
	continue;
      pushed |= find_reg_note (insn, REG_ARGS_SIZE, NULL_RTX) != NULL;
      if (!pushed)
	continue;
      subrtx_iterator::array_type array;
      FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
	if (REG_P (*iter) && !HARD_REGISTER_P (*iter))
	  bitmap_set_bit (regs, REGNO (*iter));
    }
  return bitmap_count_bits (regs);
}

/* Where the stack is realigned for locals or moved by alloca, the prologue
   aligns it for calls too.  Where its alignment is not known, a register
   must be free to hold the stack pointer across the calls: of the four that
   calls preserve, one may be the frame pointer and one the GOT's.  */
bool
x86_can_align_block (basic_block bb)
{
  if (cfun->calls_alloca || crtl->drap_reg
      || crtl->max_used_stack_slot_alignment > ix86_incoming_stack_boundary)
    return false;
  return (known_alignment_p ()
	  || (live_at_calls (bb) <= 1 && mentioned_with_arguments (bb) <= 2));
}

/* Each call of the function sees to its own stack alignment: the function
   need not realign.  Before frame_pointer_needed is computed.  */
void
x86_drop_realignment (void)
{
  if (!iabi_only_cold_calls_p ())
    return;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn) && x86_hidden_call_p (insn))
      return;
  crtl->stack_realign_needed = false;
  /* LRA aligns a frame that is not empty for calls: lra.cc.  */
  crtl->stack_alignment_needed = MIN (crtl->stack_alignment_needed,
				      ix86_incoming_stack_boundary);
  crtl->preferred_stack_boundary = MIN (crtl->preferred_stack_boundary,
					ix86_incoming_stack_boundary);
  /* The frame layout would align for it.  */
  cfun->machine->outgoing_args_on_stack = false;
}

/* A slot for a spilled double word asks for more alignment than the stack
   has.  Nothing that a handler does to it needs that, and it is too late to
   realign for it.  */
void
x86_before_prologue (const struct iabi_handler *)
{
  iabi_forget_preference ();
  if (iabi_only_cold_calls_p () && !crtl->stack_realign_needed)
    crtl->max_used_stack_slot_alignment
	= MIN (crtl->max_used_stack_slot_alignment,
	       ix86_incoming_stack_boundary);
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

/* Say that after INSN the CFA is (plus BASE OFFSET).  */
static void
note_cfa (rtx_insn *insn, rtx base, HOST_WIDE_INT offset)
{
  add_reg_note (insn, REG_CFA_DEF_CFA, plus_constant (Pmode, base, offset));
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

/* The same by lea, which changes no flags.  */
static void
lea_sp (HOST_WIDE_INT bytes, bool note)
{
  rtx_insn *insn = emit_insn (gen_rtx_SET (
      stack_pointer_rtx, plus_constant (Pmode, stack_pointer_rtx, bytes)));
  if (note)
    note_adjust (insn, bytes);
}

/* Align the stack pointer to ALIGN bytes.  */
static void
and_sp (HOST_WIDE_INT align)
{
  rtx set = gen_rtx_SET (stack_pointer_rtx,
			 gen_rtx_AND (Pmode, stack_pointer_rtx,
				      GEN_INT (-align)));
  rtx flags = gen_rtx_CLOBBER (VOIDmode, gen_rtx_REG (CCmode, FLAGS_REG));
  emit_insn (gen_rtx_PARALLEL (VOIDmode, gen_rtvec (2, set, flags)));
}

/* (set (mem:W (pre_dec:P (reg:P sp))) (reg:W REGNO))  */
static void
emit_push (unsigned int regno, bool note)
{
  rtx mem = gen_rtx_MEM (word_mode,
			 gen_rtx_PRE_DEC (Pmode, stack_pointer_rtx));
  rtx_insn *insn
      = emit_insn (gen_rtx_SET (mem, gen_rtx_REG (word_mode, regno)));
  if (note)
    note_adjust (insn, -UNITS_PER_WORD);
}

/* (set (reg:W REGNO) (mem:W (post_inc:P (reg:P sp))))  */
static void
emit_pop (unsigned int regno, bool note)
{
  rtx mem = gen_rtx_MEM (word_mode,
			 gen_rtx_POST_INC (Pmode, stack_pointer_rtx));
  rtx_insn *insn
      = emit_insn (gen_rtx_SET (gen_rtx_REG (word_mode, regno), mem));
  if (note)
    note_adjust (insn, UNITS_PER_WORD);
}

/* Emit what EMIT emits before or after INSN.  */
template <typename F>
static void
emit_at (rtx_insn *insn, bool before, F emit)
{
  start_sequence ();
  emit ();
  rtx_insn *seq = get_insns ();
  end_sequence ();
  if (before)
    emit_insn_before (seq, insn);
  else
    emit_insn_after (seq, insn);
}

/* A general register that FIRST..LAST do not mention, to hold the stack
   pointer meanwhile.  */
static rtx
base_for (rtx_insn *first, rtx_insn *last)
{
  HARD_REG_SET used;
  CLEAR_HARD_REG_SET (used);
  for (rtx_insn *insn = first; insn != NEXT_INSN (last);
       insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      {
	find_all_hard_regs (PATTERN (insn), &used);
	if (CALL_P (insn))
	  for (rtx l = CALL_INSN_FUNCTION_USAGE (insn); l; l = XEXP (l, 1))
	    find_all_hard_regs (XEXP (l, 0), &used);
      }
  for (int r = AX_REG; r <= BP_REG; r++)
    if (GENERAL_REGNO_P (r) && !fixed_regs[r] && !TEST_HARD_REG_BIT (used, r)
	&& !(frame_pointer_needed && r == HARD_FRAME_POINTER_REGNUM))
      return gen_rtx_REG (Pmode, r);
  return NULL_RTX;
}

/* FIRST..LAST make calls with the stack, which nothing is known of, aligned
   to ALIGN bytes.  What the stack pointer was is OFFSET bytes below the frame
   pointer.  */
static void
realign_below_frame (rtx_insn *first, rtx_insn *last, HOST_WIDE_INT align,
		     HOST_WIDE_INT offset, bool continues)
{
  rtx before = plus_constant (Pmode, hard_frame_pointer_rtx, -offset);
  iabi_rebase_stack_refs (first, last, hard_frame_pointer_rtx, -offset);
  emit_at (first, true, [&] { and_sp (align); });
  if (continues)
    emit_at (last, false, [&] {
      emit_insn (gen_rtx_SET (stack_pointer_rtx, before));
    });
}

/* FIRST..LAST make calls with the stack aligned to ALIGN bytes, which nothing
   is known of:

     push %base; mov %esp, %base; and $-ALIGN, %esp
     FIRST..LAST, with %base for %esp in addresses
     mov %base, %esp; pop %base

   FIRST and LAST move the stack pointer or are calls.  CFA is what the CFA
   is above the stack pointer, in bytes, -1 if it is not there.  */
static void
realign_range (rtx_insn *first, rtx_insn *last, HOST_WIDE_INT align,
	       HOST_WIDE_INT cfa, bool continues)
{
  rtx base = base_for (first, last);
  if (!base)
    {
      iabi_say_cannot ("no register is left to align the stack with");
      return;
    }
  bool note = cfa >= 0 && continues;
  HOST_WIDE_INT pushed = continues ? UNITS_PER_WORD : 0;
  iabi_rebase_stack_refs (first, last, base, pushed);
  emit_at (first, true, [&] {
    if (continues)
      emit_push (REGNO (base), note);
    rtx_insn *insn = emit_move_insn (base, stack_pointer_rtx);
    if (note)
      note_cfa (insn, base, cfa + pushed);
    and_sp (align);
  });
  if (continues)
    emit_at (last, false, [&] {
      rtx_insn *insn = emit_move_insn (stack_pointer_rtx, base);
      if (note)
	note_cfa (insn, stack_pointer_rtx, cfa + pushed);
      emit_pop (REGNO (base), note);
    });
}

/* Narrow FIRST..LAST to the insns that call or move the stack pointer.  */
static bool
narrow_range (rtx_insn **first, rtx_insn **last)
{
  rtx_insn *from = NULL, *to = NULL;
  for (rtx_insn *insn = *first; insn != NEXT_INSN (*last);
       insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn)
	&& (CALL_P (insn) || iabi_stack_delta (insn) != 0))
      {
	if (!from)
	  from = insn;
	to = insn;
      }
  *first = from;
  *last = to;
  return from != NULL;
}

static bool
calls_p (rtx_insn *first, rtx_insn *last)
{
  for (rtx_insn *insn = first; insn != NEXT_INSN (last);
       insn = NEXT_INSN (insn))
    if (CALL_P (insn))
      return true;
  return false;
}

/* Bytes that pushing SET takes.  */
static HOST_WIDE_INT
pushed_bytes (const_hard_reg_set set)
{
  HOST_WIDE_INT bytes = 0;
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    if (TEST_HARD_REG_BIT (set, r))
      bytes += UNITS_PER_WORD;
  return bytes;
}

/* Bytes to go below PUSHED ones, so that calls have the stack aligned to
   ALIGN bytes.  fs.sp_offset, after the prologue, is from the CFA to the stack
   pointer; the CFA is aligned where anything is known of it.  Where the
   prologue aligned the stack (not ALONE), what is pushed must be a multiple of
   that.  */
static HOST_WIDE_INT
pad_below (HOST_WIDE_INT pushed, HOST_WIDE_INT align, bool alone)
{
  HOST_WIDE_INT depth = pushed + (alone ? cfun->machine->fs.sp_offset : 0);
  return ROUND_UP (depth, align) - depth;
}

/* A function with a frame pointer has its CFA there: no push is noted.  */
static bool
note_pushes_p (void)
{
  return !frame_pointer_needed;
}

/* Push SET and leave PAD bytes below; NOTE_PAD says whether the unwinder is to
   know of these.  */
static void
emit_saves (const_hard_reg_set set, HOST_WIDE_INT pad, bool note_pad)
{
  for (int r = 0; r < FIRST_PSEUDO_REGISTER; r++)
    if (TEST_HARD_REG_BIT (set, r))
      emit_push (r, note_pushes_p ());
  if (pad)
    lea_sp (-pad, note_pad);
}

/* The reverse.  */
static void
emit_restores (const_hard_reg_set set, HOST_WIDE_INT pad)
{
  if (pad)
    lea_sp (pad, note_pushes_p ());
  for (int r = FIRST_PSEUDO_REGISTER - 1; r >= 0; r--)
    if (TEST_HARD_REG_BIT (set, r))
      emit_pop (r, note_pushes_p ());
}

void
x86_wrap_range (rtx_insn *first, rtx_insn *last, HARD_REG_SET set,
		bool align_calls, bool continues)
{
  HOST_WIDE_INT align = call_alignment (first, last);
  HOST_WIDE_INT pushed = pushed_bytes (set);
  bool note = note_pushes_p ();
  bool realign = align_calls && !known_alignment_p ()
		 && align > UNITS_PER_WORD;
  HOST_WIDE_INT pad = 0;
  if (calls_p (first, last) && !realign)
    pad = pad_below (pushed, align, align_calls);

  rtx_insn *inner_first = first, *inner_last = last;
  if (realign && narrow_range (&inner_first, &inner_last))
    {
      const machine_frame_state *fs = &cfun->machine->fs;
      HOST_WIDE_INT depth = fs->sp_offset + pushed;
      rtx_insn *before = PREV_INSN (first), *after = NEXT_INSN (last);
      iabi_shift_stack_refs (first, last, pushed);
      if (frame_pointer_needed && fs->fp_valid)
	realign_below_frame (inner_first, inner_last, align,
			     depth - fs->fp_offset, continues);
      else
	realign_range (inner_first, inner_last, align, note ? depth : -1,
		       continues);
      first = NEXT_INSN (before);
      last = PREV_INSN (after);
    }
  else
    iabi_shift_stack_refs (first, last, pushed + pad);

  emit_at (first, true, [&] { emit_saves (set, pad, note && continues); });
  if (continues)
    emit_at (last, false, [&] { emit_restores (set, pad); });
}

bool
x86_can_align_region (void)
{
  return known_alignment_p ();
}

static HOST_WIDE_INT
region_pad (const_hard_reg_set set, bool align, bool calls)
{
  return calls ? pad_below (pushed_bytes (set),
			    PREFERRED_STACK_BOUNDARY / BITS_PER_UNIT, align)
	       : 0;
}

HOST_WIDE_INT
x86_region_bytes (const_hard_reg_set set, bool align, bool calls)
{
  return pushed_bytes (set) + region_pad (set, align, calls);
}

void
x86_emit_region (const_hard_reg_set set, bool align, bool calls, bool enter)
{
  HOST_WIDE_INT pad = region_pad (set, align, calls);
  if (enter)
    emit_saves (set, pad, note_pushes_p ());
  else
    emit_restores (set, pad);
}
