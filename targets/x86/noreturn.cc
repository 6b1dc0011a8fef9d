/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A noreturn handler saves nothing.

   The back end saves what is not call-used: in such a function that is to be
   nothing.  (With optimization, shrink-wrapping finds by itself that no path
   needs the saves.)  Where the stack is aligned, it also pushes %ebp and
   copies %esp to it (%rbp, %rsp), so that what the CPU pushed can be found
   and unwound to.  One lea gives %ebp the same value without the push: below
   it is the alignment, and all that lies there is addressed by %esp.  */
#include "backend.h"
#include "codegen.h"
#include "x86.h"

static bool
noreturn_p (void)
{
  return x86_in_handler () && TREE_THIS_VOLATILE (cfun->decl);
}

/* While the back end lays out the frame and makes the prologue of the current
   function: have it take all registers as call-used if nothing is to be
   saved.  SAVED is what to give to x86_saves_end.  */
void
x86_saves_begin (char saved[FIRST_PSEUDO_REGISTER])
{
  memcpy (saved, this_target_hard_regs->x_call_used_regs,
	  FIRST_PSEUDO_REGISTER);
  if (!noreturn_p ())
    return;
  memset (this_target_hard_regs->x_call_used_regs, 1, FIRST_PSEUDO_REGISTER);
  cfun->machine->no_drap_save_restore = true;
}

void
x86_saves_end (const char saved[FIRST_PSEUDO_REGISTER])
{
  memcpy (this_target_hard_regs->x_call_used_regs, saved,
	  FIRST_PSEUDO_REGISTER);
}

static bool
push_p (rtx_insn *insn, rtx reg)
{
  rtx set = single_set (insn);
  return (set && push_operand (SET_DEST (set), Pmode)
	  && rtx_equal_p (SET_SRC (set), reg));
}

static bool
copy_p (rtx_insn *insn, rtx dest, rtx src)
{
  rtx set = single_set (insn);
  return (set && rtx_equal_p (SET_DEST (set), dest)
	  && rtx_equal_p (SET_SRC (set), src));
}

/* Take the save of the frame pointer out of SEQ, the prologue of the current
   function, and return what is left.  With -fno-omit-frame-pointer it stays:
   the user wants a chain of frames.  (-Os on i386 does not omit it either,
   but nobody said so.)  */
rtx_insn *
x86_unsave_frame_pointer (rtx_insn *seq)
{
  if (!noreturn_p () || !stack_realign_fp
      || (!flag_omit_frame_pointer && OPTION_SET_P (flag_omit_frame_pointer)))
    return seq;
  rtx_insn *push = seq;
  while (push && !(INSN_P (push) && push_p (push, hard_frame_pointer_rtx)))
    push = NEXT_INSN (push);
  rtx_insn *copy = push ? NEXT_INSN (push) : NULL;
  if (!copy || !copy_p (copy, hard_frame_pointer_rtx, stack_pointer_rtx))
    return seq;
  PATTERN (copy)
    = gen_rtx_SET (hard_frame_pointer_rtx,
		   plus_constant (Pmode, stack_pointer_rtx, -UNITS_PER_WORD));
  INSN_CODE (copy) = -1;
  if (PREV_INSN (push))
    SET_NEXT_INSN (PREV_INSN (push)) = copy;
  else
    seq = copy;
  SET_PREV_INSN (copy) = PREV_INSN (push);
  return seq;
}
