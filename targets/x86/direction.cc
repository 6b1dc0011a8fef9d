/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The direction flag before inline assembly.

   psABI (x86-64 3.2.1, i386 2.2.1): DF is clear where a function begins, and
   inline assembly with string instructions relies on that.  A handler begins
   with the DF of the code that it interrupts.  The back end's mode switching
   emits cld before calls and its own string instructions, but does not look
   into the text of an asm.  */
#include "backend.h"
#include "x86.h"

/* Whether the assembly TEXT has, or calls what may have, an instruction that
   reads DF.  Rather once too often ("movsbl" is none).  */
static bool
reads_direction_p (const char *text)
{
  static const char *const names[] = { "movs", "stos", "lods", "cmps", "scas",
				       "insb", "insw", "insl", "insd", "outs",
				       "call" };
  for (const char *name : names)
    for (const char *p = text; (p = strstr (p, name)) != NULL; p++)
      if (p == text || !ISALNUM (p[-1]))
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

static decltype (targetm.mode_switching.needed) saved_needed;

/* TARGET_MODE_NEEDED.  GCC 14 gave it a third parameter.  */
template <typename... Rest>
static int
x86_mode_needed (int entity, rtx_insn *insn, Rest... rest)
{
  if (entity == X86_DIRFLAG && NONJUMP_INSN_P (insn) && x86_in_handler ())
    if (const char *text = asm_text (insn))
      return reads_direction_p (text) ? X86_DIRFLAG_RESET : X86_DIRFLAG_ANY;
  return saved_needed (entity, insn, rest...);
}

void
x86_init_direction (void)
{
  saved_needed = targetm.mode_switching.needed;
  targetm.mode_switching.needed = x86_mode_needed;
}
