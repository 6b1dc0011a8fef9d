/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Handlers with a dynamically realigned stack and alloca (DRAP).

   The stack pointer moves and the frame pointer marks the realigned frame,
   so a register holds the address of the incoming arguments: the DRAP.  The
   back end says "sorry" to that in handlers, for two reasons: it takes the
   arguments relative to the argument pointer, which cannot be eliminated
   then, and it knows of no error code there.  Here the first are rewritten
   in terms of the DRAP before register allocation; prologue and epilogue are
   made as for an ordinary function, and put right for the error code.  */
#include "backend.h"
#include "codegen.h"
#include "messages.h"
#include "x86.h"

static rtx (*saved_get_drap_rtx) (void);
static rtx_insn *(*saved_gen_prologue) (void);
static rtx_insn *(*saved_gen_epilogue) (void);
static void (*saved_compute_frame_layout) (void);

/* Whether prologue and epilogue of the current handler set up a DRAP.  */
static bool
drap_p (void)
{
  return (x86_in_handler () && crtl->drap_reg && stack_realign_drap);
}

/* The prologue sets the DRAP even where nothing uses it any more: have its
   register saved.  */
static void
keep_drap (void)
{
  if (iabi_compiling (NULL) && crtl->drap_reg)
    df_set_regs_ever_live (REGNO (crtl->drap_reg), true);
}

/* TARGET_GET_DRAP_RTX: in a handler every register is the interrupted
   code's (in a "preserve-all" function the caller's), so take one that the
   prologue saves (R13, EDI).  */
static rtx
drap_get_drap_rtx (void)
{
  if (!iabi_compiling (NULL))
    return saved_get_drap_rtx ();
  /* ACCUMULATE_OUTGOING_ARGS becomes true for a handler once it is known to
     need realignment, that is now: after its calls were expanded to push.
     With nothing accumulated it makes no difference.  */
  if (!(TARGET_ACCUMULATE_OUTGOING_ARGS && optimize_function_for_speed_p (cfun))
      && !TARGET_STACK_PROBE && !TARGET_64BIT_MS_ABI)
    crtl->outgoing_args_size = 0;
  bool saved = IABI_X86_SAVES_ALL (cfun->machine);
  IABI_X86_SET_SAVES_ALL (cfun->machine, true);
  rtx drap = saved_get_drap_rtx ();
  IABI_X86_SET_SAVES_ALL (cfun->machine, saved);
  /* With -ffixed-r13 (-ffixed-edi) the prologue does not save it.  */
  if (drap && fixed_regs[REGNO (crtl->drap_reg)])
    iabi_say_cannot ("an option fixes the register that finds a realigned "
		     "frame beside objects of variable size");
  return drap;
}

/* Take the arguments relative to a copy of the DRAP.  The copy that the back
   end made may have been deleted as unused.  */
void
x86_use_drap (void)
{
  if (!crtl->drap_reg)
    return;
  rtx copy = gen_reg_rtx (Pmode);
  bool used = false;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (!INSN_P (insn) || !reg_mentioned_p (arg_pointer_rtx, PATTERN (insn)))
	continue;
      validate_replace_rtx_group (arg_pointer_rtx, copy, insn);
      if (apply_change_group ())
	used = true;
    }
  if (!used)
    return;
  start_sequence ();
  emit_move_insn (copy, crtl->drap_reg);
  rtx_insn *seq = get_insns ();
  end_sequence ();
  insert_insn_on_edge (seq, single_succ_edge (ENTRY_BLOCK_PTR_FOR_FN (cfun)));
  commit_edge_insertions ();
}

/* Below the realignment the frame starts anew, without an error code.  */
static void
compute_frame_layout (void)
{
  keep_drap ();
  if (!drap_p ())
    {
      saved_compute_frame_layout ();
      return;
    }
  enum function_type type = (enum function_type) cfun->machine->func_type;
  cfun->machine->func_type = TYPE_NORMAL;
  saved_compute_frame_layout ();
  cfun->machine->func_type = type;
}

/* Add DELTA to the constant of the only insn in SEQ that sets DEST to
   (plus SRC const), and to the CFA that its note tells.  */
static void
shift_drap (rtx_insn *seq, rtx dest, rtx src, HOST_WIDE_INT delta)
{
  for (rtx_insn *insn = seq; insn; insn = NEXT_INSN (insn))
    {
      rtx set = single_set (insn);
      if (!set || !rtx_equal_p (SET_DEST (set), dest)
	  || GET_CODE (SET_SRC (set)) != PLUS
	  || !rtx_equal_p (XEXP (SET_SRC (set), 0), src))
	continue;
      HOST_WIDE_INT n = INTVAL (XEXP (SET_SRC (set), 1)) + delta;
      SET_SRC (set) = plus_constant (Pmode, src, n);
      if (rtx note = find_reg_note (insn, REG_CFA_DEF_CFA, NULL_RTX))
	XEXP (note, 0) = plus_constant (Pmode, stack_pointer_rtx, -n);
      INSN_CODE (insn) = -1;
      return;
    }
  gcc_unreachable ();
}

/* TARGET_COMPUTE_FRAME_LAYOUT.  */
static void
drap_compute_frame_layout (void)
{
  char saved[FIRST_PSEUDO_REGISTER];
  x86_saves_begin (saved);
  compute_frame_layout ();
  x86_saves_end (saved);
}

static rtx_insn *
make_prologue (void)
{
  keep_drap ();
  if (!drap_p ())
    {
      /* The back end drops a frame pointer that nothing needs, unless an
	 insn changes a register that the prologue saves
	 (requires_stack_frame_p): a push needs no frame.  */
      const predefined_function_abi *abi = crtl->abi;
      if (iabi_compiling (NULL))
	crtl->abi = &iabi_noreturn_abi ();
      rtx_insn *seq = saved_gen_prologue ();
      crtl->abi = abi;
      return seq;
    }
  enum function_type type = (enum function_type) cfun->machine->func_type;
  cfun->machine->func_type = TYPE_NORMAL;
  rtx_insn *seq = saved_gen_prologue ();
  cfun->machine->func_type = type;
  if (!drap_p ())
    {
      /* The back end found out meanwhile that nothing uses it.  */
      saved_compute_frame_layout ();
      return saved_gen_prologue ();
    }
  if (type == TYPE_EXCEPTION)
    shift_drap (seq, crtl->drap_reg, stack_pointer_rtx, UNITS_PER_WORD);
  return seq;
}

/* gen_prologue.  */
static rtx_insn *
drap_gen_prologue (void)
{
  char saved[FIRST_PSEUDO_REGISTER];
  x86_saves_begin (saved);
  rtx_insn *seq = make_prologue ();
  x86_saves_end (saved);
  return x86_unsave_frame_pointer (seq);
}

/* gen_epilogue.  */
static rtx_insn *
drap_gen_epilogue (void)
{
  keep_drap ();
  if (!drap_p () || cfun->machine->func_type != TYPE_EXCEPTION)
    return saved_gen_epilogue ();
  cfun->machine->func_type = TYPE_INTERRUPT;
  rtx_insn *seq = saved_gen_epilogue ();
  cfun->machine->func_type = TYPE_EXCEPTION;
  shift_drap (seq, stack_pointer_rtx, crtl->drap_reg, -UNITS_PER_WORD);
  rtx_insn *jump = seq;
  while (!JUMP_P (jump))
    jump = NEXT_INSN (jump);
  start_sequence ();
  for (rtx_insn *insn = seq, *next; insn != jump; insn = next)
    {
      next = NEXT_INSN (insn);
      SET_PREV_INSN (insn) = SET_NEXT_INSN (insn) = NULL;
      add_insn (insn);
    }
  x86_adjust_sp (UNITS_PER_WORD, true);
  SET_PREV_INSN (jump) = SET_NEXT_INSN (jump) = NULL;
  add_insn (jump);
  seq = get_insns ();
  end_sequence ();
  return seq;
}

void
x86_init_drap (void)
{
  saved_get_drap_rtx = targetm.calls.get_drap_rtx;
  targetm.calls.get_drap_rtx = drap_get_drap_rtx;
  saved_gen_prologue = targetm.gen_prologue;
  targetm.gen_prologue = drap_gen_prologue;
  saved_gen_epilogue = targetm.gen_epilogue;
  targetm.gen_epilogue = drap_gen_epilogue;
  saved_compute_frame_layout = targetm.compute_frame_layout;
  targetm.compute_frame_layout = drap_compute_frame_layout;
}
