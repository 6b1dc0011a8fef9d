/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What insns and functions change, by their final assembly.  GCC's avr
   patterns name r0, r1 and RAMPZ in their assembly only, and say that SREG is
   clobbered where a move may not touch it: so each insn is printed, into a
   buffer, and read (abi-insn.c).  */
#include "backend.h"
#include "codegen.h"
#include "avr.h"

/* Effects of the functions compiled so far, by DECL_UID.  */
static hash_map<int_hash<int, -1, -2>, struct avr_effects> *summaries;

/* Print operand X of an inline asm with modifier LETTER (0: none) to F.  GCC's
   own printer would report the user's errors a second time, or crash on
   them: what is not simple is printed as a word that no reader knows.  */
static void
print_asm_operand (FILE *f, rtx x, char letter)
{
  int part = letter >= 'A' && letter <= 'D' ? letter - 'A' : 0;
  if (REG_P (x) && letter == 'a' && REGNO (x) >= REG_X && REGNO (x) < 32)
    fputc ("XxYyZz"[REGNO (x) - REG_X], f);
  else if (REG_P (x) && (letter == 0 || (letter >= 'A' && letter <= 'D')))
    fprintf (f, "r%d", (int) REGNO (x) + part);
  else if (CONST_INT_P (x) && letter == 'i')
    fprintf (f, "%d", (int) (INTVAL (x) - avr_arch->sfr_offset));
  else if (CONSTANT_P (x) && (letter == 0 || letter == 'x'))
    fputs ("constant", f);
  else
    fputs ("?", f);
}

/* Print inline asm TEMPLATE with N OPERANDS to F.  */
static void
print_asm (FILE *f, const char *string, rtx *operands, int n)
{
  for (; *string; string++)
    {
      if (*string != '%')
	{
	  fputc (*string, f);
	  continue;
	}
      string++;
      char letter = 0;
      if (ISALPHA (*string))
	letter = *string++;
      if (ISDIGIT (*string) && atoi (string) < n)
	{
	  print_asm_operand (f, operands[atoi (string)], letter);
	  while (ISDIGIT (string[1]))
	    string++;
	}
      else if (*string == '%' && !letter)
	fputc ('%', f);
      else if (*string == '=' && !letter)
	fputc ('0', f);
      else if (*string != '~')
	fputs ("?", f);
      if (!*string)
	break;
    }
}

/* The assembly of INSN, to be freed.  */
static char *
print_insn (rtx_insn *insn)
{
  char *text = NULL;
  size_t size;
  rtx body = PATTERN (insn);
  int n_operands = asm_noperands (body);
  if (GET_CODE (body) == ASM_INPUT)
    return xstrdup (XSTR (body, 0));
  FILE *f = open_memstream (&text, &size);
  if (n_operands >= 0)
    {
      rtx *operands = XALLOCAVEC (rtx, n_operands);
      location_t loc;
      const char *string
	  = decode_asm_operands (body, operands, NULL, NULL, NULL, &loc);
      print_asm (f, string, operands, n_operands);
    }
  else if (recog_memoized (insn) >= 0)
    {
      FILE *saved = asm_out_file;
      asm_out_file = f;
      /* Some patterns change the operands while they print: neither take
	 what an earlier one left, nor leave it to final.  */
      recog_data.insn = NULL;
      extract_constrain_insn_cached (insn);
      const char *string = get_insn_template (INSN_CODE (insn), insn);
      if (string)
	output_asm_insn (string, recog_data.operand);
      recog_data.insn = NULL;
      asm_out_file = saved;
    }
  else
    fputs ("?", f);
  fclose (f);
  return text;
}

/* All that code whose assembly is unknown may do behind the back of its
   RTL.  */
static void
add_unknown (struct avr_effects *e)
{
  e->written |= avr_bit (avr_tmp_regno ()) | avr_bit (avr_zero_regno ());
  e->read |= avr_bit (avr_zero_regno ());
  e->cleared |= avr_bit (avr_zero_regno ());
  e->effects |= AVR_SREG | AVR_USES_RAMP | AVR_SETS_RAMPZ;
}

/* The registers that INSN changes by its RTL.  */
static void
add_rtl_sets (rtx_insn *insn, struct avr_effects *e)
{
  HARD_REG_SET set;
  find_all_hard_reg_sets (insn, &set, false);
  for (unsigned int r = 0; r < 32; r++)
    if (TEST_HARD_REG_BIT (set, r))
      e->written |= avr_bit (r);
  if (TEST_HARD_REG_BIT (set, REG_CC))
    e->effects |= AVR_SREG;
}

/* Whether INSN changes REGNO by its RTL.  */
static bool
rtl_sets_p (rtx_insn *insn, unsigned int regno)
{
  HARD_REG_SET set;
  find_all_hard_reg_sets (insn, &set, false);
  return TEST_HARD_REG_BIT (set, regno);
}

/* Whether INSN reads or writes memory by its RTL.  An I/O register that it
   clobbers is none.  */
static bool
rtl_memory_p (rtx_insn *insn)
{
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
    if (GET_CODE (*iter) == CLOBBER)
      iter.skip_subrtxes ();
    else if (MEM_P (*iter))
      return true;
  return false;
}

/* INSN's assembly TEXT calls a helper of libgcc, whose clobbers its RTL
   tells, but for r0, r1, SREG and RAMPZ; the latter is for helpers that go to
   memory, maybe flash: __load_N, __xload_N, __movmemx_M, and __tablejump2__,
   whose RTL has no memory.  */
static void
add_helper (rtx_insn *insn, const char *text, struct avr_effects *e)
{
  add_rtl_sets (insn, e);
  add_unknown (e);
  if (!rtl_memory_p (insn) && !strstr (text, "tablejump"))
    e->effects &= ~(AVR_SETS_RAMPZ | AVR_USES_RAMP);
  /* It moves the address in r21 and Z.  */
  if (strstr (text, "__xload_"))
    e->written |= avr_bit (21) | avr_bit (REG_Z) | avr_bit (REG_Z + 1);
  /* It loads the caller's Y by way of X and from where Y points, which its RTL
     does not tell: libgcc's lib1funcs.S.  */
  if (strstr (text, "__epilogue_restores__"))
    {
      e->written |= avr_bit (REG_X) | avr_bit (REG_X + 1);
      e->effects |= AVR_USES_RAMPY;
    }
}

void
avr_insn_effects (rtx_insn *insn, struct avr_effects *e)
{
  rtx body = PATTERN (insn);
  if (GET_CODE (body) == USE || GET_CODE (body) == CLOBBER)
    return;
  char *text = print_insn (insn);
  bool is_asm = asm_noperands (body) >= 0 || GET_CODE (body) == ASM_INPUT;
  unsigned int zero = avr_zero_regno ();
  struct avr_effects own = { 0, 0, 0, 0 };
  if (!avr_text_effects (text, AVR_TINY, &own))
    {
      add_rtl_sets (insn, &own);
      add_unknown (&own);
    }
  else if (is_asm)
    {
      /* What it declares counts even if it does not do it; but for SREG,
	 which GCC adds to every asm.  */
      unsigned effects = own.effects;
      add_rtl_sets (insn, &own);
      own.effects = effects;
      if (own.effects & AVR_CALLS)
	add_unknown (&own);
    }
  else if ((own.effects & AVR_CALLS) && !CALL_P (insn)
	   && !(JUMP_P (insn) && !strstr (text, "__")))
    add_helper (insn, text, &own);
  else if (uint32_t kept = avr_text_given_back (text))
    {
      if (!rtl_sets_p (insn, exact_log2 (kept)))
	own.written &= ~kept;
    }
  else if ((own.written & avr_bit (zero)) && !rtl_sets_p (insn, zero))
    /* A shift counts in r1 down to 0 again: "set", "bld r1,5", ...,
       "lsr r1", "brne 1b".  */
    own.cleared |= avr_bit (zero);
  free (text);
  e->written |= own.written;
  e->read |= own.read;
  e->cleared = (e->cleared & ~own.written) | own.cleared;
  e->effects |= own.effects & ~AVR_CALLS;
}

/* A callee of which only the declaration is known: GCC manual, "AVR Register
   Usage": r18-r27, r30, r31, r0 and the flags are its to change, r1 is 0 on
   entry and exit.  */
static struct avr_effects
declared_effects (rtx_insn *call)
{
  struct avr_effects e = { 0, 0, 0, 0 };
  HARD_REG_SET set = iabi_call_clobbers (call);
  for (unsigned int r = 0; r < 32; r++)
    if (TEST_HARD_REG_BIT (set, r))
      e.written |= avr_bit (r);
  add_unknown (&e);
  return e;
}

/* Functions with GCC's attributes OS_task and OS_main save nothing.  */
static bool
saves_nothing_p (tree fndecl)
{
  tree attributes = TYPE_ATTRIBUTES (TREE_TYPE (fndecl));
  return lookup_attribute ("OS_task", attributes)
	 || lookup_attribute ("OS_main", attributes);
}

struct avr_effects
avr_call_effects (rtx_insn *call)
{
  struct avr_effects e;
  tree fndecl = iabi_callee (call);
  tree body = fndecl ? iabi_known_body (fndecl) : NULL_TREE;
  const struct avr_effects *known
      = body && summaries ? summaries->get (DECL_UID (body)) : NULL;
  e = known ? *known : declared_effects (call);
  if (fndecl && saves_nothing_p (fndecl))
    e.written = ~(uint32_t) 0;
  if (find_reg_note (call, REG_NORETURN, NULL_RTX))
    {
      /* It changes nothing that anyone sees again.  */
      e.written = 0;
      e.effects &= AVR_USES_RAMP;
    }
  avr_insn_effects (call, &e);
  return e;
}

void
avr_scan_add (struct avr_scan *scan, const rtx_insn *insn,
	      const struct avr_effects *e)
{
  uint32_t zero = avr_bit (avr_zero_regno ());
  if ((e->read & zero) && !scan->zero_written)
    scan->sum.read |= zero;
  scan->sum.written |= e->written;
  scan->sum.effects |= e->effects;
  if (CALL_P (insn) || JUMP_P (insn))
    scan->zero_written = false;
  else if (e->written & zero)
    scan->zero_written = true;
}

/* final's peepholes make a skip of a comparison with 0 and a jump: cpse Rn,r1.
     (set (reg:CC REG_CC) (compare:CC (reg) (const_int 0)))
     (set (pc) (if_then_else ...))  */
static bool
peephole_reads_zero_p (rtx_insn *insn)
{
  rtx set = single_set (insn);
  if (!optimize || flag_no_peephole || !set
      || GET_CODE (SET_SRC (set)) != COMPARE
      || maybe_ne (GET_MODE_SIZE (GET_MODE (XEXP (SET_SRC (set), 0))), 1)
      || XEXP (SET_SRC (set), 1) != CONST0_RTX (GET_MODE (XEXP (SET_SRC (set),
								0))))
    return false;
  rtx_insn *next = next_nonnote_nondebug_insn (insn);
  return next && JUMP_P (next);
}

void
avr_collect (HARD_REG_SET *set)
{
  struct avr_scan scan = { { 0, 0, 0, 0 }, false };
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (LABEL_P (insn))
	scan.zero_written = false;
      if (!NONDEBUG_INSN_P (insn))
	continue;
      struct avr_effects e = { 0, 0, 0, 0 };
      if (!CALL_P (insn))
	{
	  avr_insn_effects (insn, &e);
	  if (peephole_reads_zero_p (insn))
	    e.read |= avr_bit (avr_zero_regno ());
	}
      else if (iabi_callee (insn) != current_function_decl)
	e = avr_call_effects (insn);
      avr_scan_add (&scan, insn, &e);
    }
  for (unsigned int r = 0; r < 32; r++)
    if (scan.sum.written & avr_bit (r))
      SET_HARD_REG_BIT (*set, r);
  *set &= crtl->abi->full_and_partial_reg_clobbers ();
  /* r1 is 0 again at a function's end, but not what it was in a handler.  */
  for (unsigned int r = 0; r < 32; r++)
    if (!TEST_HARD_REG_BIT (*set, r))
      scan.sum.written &= ~avr_bit (r);
  if (!summaries)
    summaries = new hash_map<int_hash<int, -1, -2>, struct avr_effects>;
  summaries->put (DECL_UID (current_function_decl), scan.sum);
}
