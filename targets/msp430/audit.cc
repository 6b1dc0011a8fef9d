/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the final audit must know of MSP430 and MSP430X.  */
#include "msp430.h"
#include "audit.h"

/* The return address, where a function moves it.  */
enum { RETURN_UNIT = IABI_FIRST_EXTRA_UNIT };

/* Bytes of it.  */
static int
return_size (void)
{
  return TARGET_LARGE ? 4 : 2;
}

void
msp430_audit_setup (const struct iabi_handler *, struct iabi_audit_setup *s)
{
  /* A write of 16 bits clears the upper four of the 430X (SLAU208, "CPUX
     registers"), so a register is saved by 20 bits there, in four bytes.  */
  for (int r = FIRST_SAVED; r <= LAST_SAVED; r++)
    s->unit_size[r] = msp430x ? 4 : 2;
  s->unit_size[STACK_POINTER_REGNUM] = TARGET_LARGE ? 4 : 2;
  /* SR and PC; or the return address of a callable function.  */
  s->rules.protected_bytes = 2;
  if (crtl->args.pretend_args_size)
    {
      s->rules.protected_bytes = 0;
      s->preserved[RETURN_UNIT] = 1;
      s->unit_size[RETURN_UNIT] = return_size ();
      s->extra_names[RETURN_UNIT - IABI_FIRST_EXTRA_UNIT] = "return address";
    }
  /* The stack pointer is always even (SLAU144, "Stack Pointer").  */
  s->rules.entry_align = 2;
}

int
msp430_audit_return (rtx_insn *insn)
{
  switch (recog_memoized (insn))
    {
    case CODE_FOR_msp430_return:
      /* msp430_is_interrupt_func, which prints it, asks for the attribute
	 too.  */
      return (lookup_attribute ("interrupt", DECL_ATTRIBUTES (cfun->decl))
	      ? IABI_RETURN_INTERRUPT : IABI_RETURN_NORMAL);
    case CODE_FOR_epilogue_helper:
      return IABI_RETURN_NORMAL;
    default:
      return IABI_RETURN_OTHER;
    }
}

/* Bytes in which an insn for REG, a register of the mode that tells its
   width, pushes or pops one.  */
static int
push_size (const_rtx reg)
{
  return GET_MODE (reg) == PSImode ? 4 : 2;
}

/* (unspec_volatile [(reg TOP) (const_int N)] UNS_PUSHM): TOP first.  */
static void
pushm (struct iabi_audit_code *c, const_rtx x)
{
  const_rtx reg = XVECEXP (x, 0, 0);
  int n = INTVAL (XVECEXP (x, 0, 1));
  for (int i = 0; i < n; i++)
    iabi_audit_push (c, REGNO (reg) - i, push_size (reg));
}

/* (unspec_volatile [(reg) (const_int TOP) (const_int N)] UNS_POPM): TOP last,
   the mode of the register tells the width.  */
static void
popm (struct iabi_audit_code *c, const_rtx x)
{
  int top = INTVAL (XVECEXP (x, 0, 1)), n = INTVAL (XVECEXP (x, 0, 2));
  for (int i = n - 1; i >= 0; i--)
    iabi_audit_pop (c, top - i, push_size (XVECEXP (x, 0, 0)));
}

/* (set (pc) (unspec_volatile [(const_int N)] UNS_EPILOGUE_HELPER)), (return):
   libgcc's __mspabi_func_epilog_N pops the last N of R4 to R10.  */
static bool
epilogue_helper (struct iabi_audit_code *c, rtx_insn *insn)
{
  if (recog_memoized (insn) != CODE_FOR_epilogue_helper)
    return false;
  rtx set = XVECEXP (PATTERN (insn), 0, 0);
  int n = INTVAL (XVECEXP (SET_SRC (set), 0, 0));
  for (int r = 11 - n; r <= 10; r++)
    iabi_audit_pop (c, r, 2);
  return true;
}

/* A "preserve-all" function of which an argument is half in R15, half on the
   stack, moves its return address down by two bytes, to put both together
   where that was, and back at its end:
     (unspec_volatile [(const_int 0)] UNS_GROW_AND_SWAP or UNS_SWAP_AND_SHRINK)
   The address is like a register here that is saved and restored.  */
static void
move_return_address (struct iabi_audit_code *c, bool down)
{
  int size = return_size ();
  if (down)
    {
      iabi_audit_adjust_sp (c, size - 2);
      iabi_audit_push (c, RETURN_UNIT, size);
    }
  else
    {
      iabi_audit_pop (c, RETURN_UNIT, size);
      iabi_audit_adjust_sp (c, 2 - size);
    }
}

bool
msp430_audit_insn (struct iabi_audit_code *c, rtx_insn *insn, bool before)
{
  rtx x = PATTERN (insn);

  if (!before)
    return false;
  if (JUMP_P (insn))
    return epilogue_helper (c, insn);
  if (GET_CODE (x) != UNSPEC_VOLATILE)
    return false;
  switch (XINT (x, 1))
    {
    case UNS_PUSHM:
      pushm (c, x);
      return true;
    case UNS_POPM:
      popm (c, x);
      return true;
    case UNS_GROW_AND_SWAP:
    case UNS_SWAP_AND_SHRINK:
      move_return_address (c, XINT (x, 1) == UNS_GROW_AND_SWAP);
      return true;
    case UNS_PUSH_INTR:
      iabi_audit_adjust_sp (c, -2);
      return true;
    case UNS_POP_INTR:
      iabi_audit_adjust_sp (c, 2);
      return true;
    case UNS_BIC_SR:
    case UNS_BIS_SR:
      {
	/* Operand letter O: the distance to the saved SR.  */
	int o = msp430_initial_elimination_offset (ARG_POINTER_REGNUM,
						   STACK_POINTER_REGNUM);
	iabi_audit_require_sp (c, (TARGET_LARGE ? 4 : 2) - o);
	return true;
      }
    case UNS_PROLOGUE_START_MARKER:
    case UNS_PROLOGUE_END_MARKER:
    case UNS_EPILOGUE_START_MARKER:
    case UNS_REFSYM_NEED_EXIT:
    case UNS_DINT:
    case UNS_EINT:
    case UNS_DELAY_32:
    case UNS_DELAY_32X:
    case UNS_DELAY_16:
    case UNS_DELAY_16X:
    case UNS_DELAY_2:
    case UNS_DELAY_1:
    case UNS_DELAY_START:
    case UNS_DELAY_END:
      return true;
    default:
      return false;
    }
}
