/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Prologue and epilogue of handlers.

   They push what the handler is known to change at this point; saves.cc has
   the last word, with r0, r1, SREG and RAMPx, when the insns are final.
   Making room on the stack is left to GCC's own prologue, which does only
   that for its attributes OS_task and OS_main (GCC manual, "AVR Function
   Attributes").  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

static rtx_insn *(*saved_gen_prologue) (void);
static rtx_insn *(*saved_gen_epilogue) (void);

/* What cfun->machine says of a function's kind.  */
struct kind
{
  bool is_signal, is_interrupt, is_OS_task, is_OS_main;
};

/* Make the function look like one that saves nothing, whose prologue moves
   the stack pointer with interrupts off (IRQ_OFF) or in any state.  Returns
   what it was.  */
static struct kind
set_kind_bare (bool irq_off)
{
  struct machine_function *m = cfun->machine;
  struct kind k = { (bool) m->is_signal, (bool) m->is_interrupt,
		    (bool) m->is_OS_task, (bool) m->is_OS_main };
  m->is_signal = m->is_interrupt = 0;
  m->is_OS_task = !irq_off;
  m->is_OS_main = irq_off;
  return k;
}

static void
restore_kind (const struct kind *k)
{
  struct machine_function *m = cfun->machine;
  m->is_signal = k->is_signal;
  m->is_interrupt = k->is_interrupt;
  m->is_OS_task = k->is_OS_task;
  m->is_OS_main = k->is_OS_main;
}

/* The registers that the prologue pushes, as far as is known now.  */
static HARD_REG_SET
registers_to_push (void)
{
  HARD_REG_SET set;
  CLEAR_HARD_REG_SET (set);
  if (TREE_THIS_VOLATILE (cfun->decl))
    return set;
  for (unsigned int r = 0; r < 32; r++)
    if (!fixed_regs[r]
	&& (df_regs_ever_live_p (r)
	    || (frame_pointer_needed && (r == REG_Y || r == REG_Y + 1))))
      SET_HARD_REG_BIT (set, r);
  /* "preserve-all": the result is the caller's.  */
  if (!iabi_handler_p (cfun->decl) && crtl->return_rtx
      && REG_P (crtl->return_rtx))
    for (unsigned int r = REGNO (crtl->return_rtx);
	 r < END_REGNO (crtl->return_rtx); r++)
      CLEAR_HARD_REG_BIT (set, r);
  return set;
}

/* (set (reg:HI SP) (unspec_volatile:HI [REG (const_int -1)] WRITE_SP)) writes
   SP in any state of the I flag.  In SEQ, the prologue of a non-blocking
   handler, it is known to be on: 1.  */
static void
know_interrupts_on (rtx_insn *seq)
{
  for (rtx_insn *insn = seq; insn; insn = NEXT_INSN (insn))
    {
      rtx set = NONJUMP_INSN_P (insn) ? PATTERN (insn) : NULL_RTX;
      if (set && GET_CODE (set) == SET
	  && GET_CODE (SET_SRC (set)) == UNSPEC_VOLATILE
	  && XVECLEN (SET_SRC (set), 0) == 2
	  && XVECEXP (SET_SRC (set), 0, 1) == constm1_rtx)
	XVECEXP (SET_SRC (set), 0, 1) = const1_rtx;
    }
}

static rtx_insn *
avr_gen_prologue (void)
{
  struct iabi_handler h;
  if (!iabi_of_decl (cfun->decl, &h))
    return saved_gen_prologue ();
  bool callable = h.abi->flags & IABI_CALLABLE;
  bool nonblocking = h.abi->flags & IABI_NONBLOCKING;
  struct kind kind = set_kind_bare (!callable && !nonblocking);
  start_sequence ();
  rtx_insn *frame = saved_gen_prologue ();
  end_sequence ();
  restore_kind (&kind);
  if (nonblocking)
    know_interrupts_on (frame);

  start_sequence ();
  if (nonblocking)
    emit_insn (gen_enable_interrupt ());
  HARD_REG_SET set = registers_to_push ();
  for (unsigned int r = 0; r < 32; r++)
    if (TEST_HARD_REG_BIT (set, r))
      {
	avr_note_save (avr_emit_push (r));
	cfun->machine->stack_usage++;
      }
  emit_insn (frame);
  rtx_insn *seq = get_insns ();
  end_sequence ();
  if (flag_stack_usage_info)
    current_function_static_stack_size
	= cfun->machine->stack_usage + INCOMING_FRAME_SP_OFFSET;
  return seq;
}

static rtx_insn *
avr_gen_epilogue (void)
{
  if (!iabi_of_decl (cfun->decl, NULL))
    return saved_gen_epilogue ();
  struct kind kind = set_kind_bare (false);
  start_sequence ();
  /* Without the return.  */
  rtx_insn *frame = targetm.gen_sibcall_epilogue ();
  end_sequence ();
  restore_kind (&kind);

  start_sequence ();
  emit_insn (frame);
  HARD_REG_SET set = registers_to_push ();
  for (int r = 31; r >= 0; r--)
    if (TEST_HARD_REG_BIT (set, r))
      avr_emit_pop (r);
  emit_jump_insn (gen_return ());
  rtx_insn *seq = get_insns ();
  end_sequence ();
  return seq;
}

void
avr_init_prologue (void)
{
  saved_gen_prologue = targetm.gen_prologue;
  targetm.gen_prologue = avr_gen_prologue;
  saved_gen_epilogue = targetm.gen_epilogue;
  targetm.gen_epilogue = avr_gen_epilogue;
}

/* GCC's frame code takes X for scratch where there is no frame pointer, which
   happens with -maccumulate-args.  */
void
avr_before_prologue (const struct iabi_handler *)
{
  bool outgoing = ACCUMULATE_OUTGOING_ARGS
		  && maybe_ne (crtl->outgoing_args_size, 0);
  if (!frame_pointer_needed && (outgoing || maybe_ne (get_frame_size (), 0)))
    {
      df_set_regs_ever_live (REG_X, true);
      df_set_regs_ever_live (REG_X + 1, true);
    }
}

/* alloca moves the stack pointer for good.  */
bool
avr_can_wrap_insn (rtx_insn *)
{
  return !cfun->calls_alloca;
}

void
avr_wrap_range (rtx_insn *first, rtx_insn *last, HARD_REG_SET set, bool,
		bool continues)
{
  if (!continues)
    return;
  if (!frame_pointer_needed)
    {
      int pushed = 0;
      for (unsigned int r = 0; r < 32; r++)
	pushed += TEST_HARD_REG_BIT (set, r);
      iabi_shift_stack_refs (first, last, pushed);
    }
  start_sequence ();
  for (unsigned int r = 0; r < 32; r++)
    if (TEST_HARD_REG_BIT (set, r))
      {
	rtx_insn *insn = avr_emit_push (r);
	if (!frame_pointer_needed)
	  avr_note_adjust (insn, -1);
      }
  rtx_insn *seq = get_insns ();
  end_sequence ();
  emit_insn_before (seq, first);

  start_sequence ();
  for (int r = 31; r >= 0; r--)
    if (TEST_HARD_REG_BIT (set, r))
      {
	rtx_insn *insn = avr_emit_pop (r);
	if (!frame_pointer_needed)
	  avr_note_adjust (insn, 1);
      }
  seq = get_insns ();
  end_sequence ();
  emit_insn_after (seq, last);
}
