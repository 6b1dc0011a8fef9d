/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The direction flag before inline assembly, and after what sets the flags.

   psABI (x86-64 3.2.1, i386 2.2.1): DF is clear where a function begins, and
   inline assembly with string instructions relies on that.  A handler begins
   with the DF of the code that it interrupts.  The back end's mode switching
   emits cld before calls and its own string instructions, but does not look
   into the text of an asm.  Nor does it know that a popf brings back the DF
   that a pushf read: in the interrupted code's state, if no cld was yet.  */
#include "backend.h"
#include "x86.h"

/* Whether the assembly TEXT has the instruction NAME, or one that begins so
   if PREFIX.  */
static bool
has_instruction_p (const char *text, const char *name, bool prefix)
{
  size_t n = strlen (name);
  for (const char *p = text; (p = strstr (p, name)) != NULL; p++)
    if ((p == text || !ISALNUM (p[-1])) && (prefix || !ISALNUM (p[n])))
      return true;
  return false;
}

/* Whether the assembly TEXT has, or calls what may have, an instruction that
   reads DF.  Rather once too often ("movsbl" is none).  */
static bool
reads_direction_p (const char *text)
{
  static const char *const names[] = { "movs", "stos", "lods", "cmps", "scas",
				       "insb", "insw", "insl", "insd", "outs",
				       "call" };
  for (const char *name : names)
    if (has_instruction_p (text, name, true))
      return true;
  return false;
}

/* The text of INSN if that is inline assembly, or NULL.  */
static const char *
asm_text (const rtx_insn *insn)
{
  rtx body = PATTERN (insn);
  if (GET_CODE (body) != ASM_INPUT && asm_noperands (body) < 0)
    return NULL;
  rtx first = GET_CODE (body) == PARALLEL ? XVECEXP (body, 0, 0) : body;
  if (GET_CODE (first) == ASM_INPUT)
    return XSTR (first, 0);
  return ASM_OPERANDS_TEMPLATE (extract_asm_operands (body));
}

/* (set (reg flags) (mem (post_inc sp))), the source in an UNSPEC since GCC
   14: popf, of __builtin_ia32_writeeflags.  */
static bool
popf_p (const rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (GET_CODE (set) != SET || !REG_P (SET_DEST (set))
      || REGNO (SET_DEST (set)) != FLAGS_REG)
    return false;
  rtx src = SET_SRC (set);
  if (GET_CODE (src) == UNSPEC)
    src = XVECEXP (src, 0, 0);
  return MEM_P (src) && GET_CODE (XEXP (src, 0)) == POST_INC;
}

bool
x86_sets_direction_p (const rtx_insn *insn)
{
  if (!NONJUMP_INSN_P (insn))
    return false;
  if (const char *text = asm_text (insn))
    return (has_instruction_p (text, "popf", true)
	    || (has_instruction_p (text, "std", false)
		&& !has_instruction_p (text, "cld", false)));
  return popf_p (insn);
}

/* (set (reg) (unspec [... (reg sp)] UNSPEC_TLS_GD)) and the like: by the stack
   pointer the call is kept behind the alignment of the stack.  */
bool
x86_hidden_call_p (const rtx_insn *insn)
{
  if (!NONJUMP_INSN_P (insn))
    return false;
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
    if (GET_CODE (*iter) == UNSPEC
	&& XVECEXP (*iter, 0, XVECLEN (*iter, 0) - 1) == stack_pointer_rtx)
      return true;
  return false;
}

bool
x86_can_wrap_insn (rtx_insn *insn)
{
  return !x86_hidden_call_p (insn);
}

static decltype (targetm.mode_switching.needed) saved_needed;
static decltype (targetm.mode_switching.after) saved_after;

/* What INSN of a handler needs DF to be.  */
template <typename... Rest>
static int
direction_needed (rtx_insn *insn, Rest... rest)
{
  if (NONJUMP_INSN_P (insn))
    if (const char *text = asm_text (insn))
      return reads_direction_p (text) ? X86_DIRFLAG_RESET : X86_DIRFLAG_ANY;
  if (x86_hidden_call_p (insn) && !TARGET_CLD)
    return X86_DIRFLAG_RESET;
  return saved_needed (X86_DIRFLAG, insn, rest...);
}

/* TARGET_MODE_NEEDED.  GCC 14 gave it a third parameter.  */
template <typename... Rest>
static int
x86_mode_needed (int entity, rtx_insn *insn, Rest... rest)
{
  if (entity != X86_DIRFLAG || !x86_in_handler ())
    return saved_needed (entity, insn, rest...);
  int mode = direction_needed (insn, rest...);
  /* The pass takes a block that needs no mode for one that changes none: say
     that one which sets DF needs it clear, where that matters at all.  */
  if (mode == X86_DIRFLAG_ANY && x86_sets_direction_p (insn))
    for (rtx_insn *i = get_insns (); i; i = NEXT_INSN (i))
      if (NONDEBUG_INSN_P (i)
	  && direction_needed (i, rest...) == X86_DIRFLAG_RESET)
	return X86_DIRFLAG_RESET;
  return mode;
}

/* TARGET_MODE_AFTER.  GCC 14 gave it a fourth parameter.  */
template <typename... Rest>
static int
x86_mode_after (int entity, int mode, rtx_insn *insn, Rest... rest)
{
  if (entity == X86_DIRFLAG && x86_in_handler ()
      && x86_sets_direction_p (insn))
    return X86_DIRFLAG_ANY;
  return saved_after (entity, mode, insn, rest...);
}

void
x86_init_direction (void)
{
  saved_needed = targetm.mode_switching.needed;
  targetm.mode_switching.needed = x86_mode_needed;
  saved_after = targetm.mode_switching.after;
  targetm.mode_switching.after = x86_mode_after;
}
