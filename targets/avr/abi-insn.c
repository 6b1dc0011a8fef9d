/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads AVR assembly: which registers and flags each instruction changes.
   Source: AVR Instruction Set Manual DS40002198, chapter 5 ("Status Register
   (SREG) and Boolean Formula" of each instruction); syntax: the manual of GNU
   as, "AVR Dependent Features".  */
#include "abi-insn.h"

#include <ctype.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

enum shape
{
  WRITES = 1,	  /* Changes its first operand.  */
  READS = 2,	  /* Reads its first operand.  */
  READS2 = 4,	  /* Reads its second operand.  */
  PAIR = 8,	  /* Its register operands are pairs.  */
  FLAGS = 16,	  /* Changes SREG.  */
  PRODUCT = 32,   /* Changes r1:r0.  */
  MEMORY2 = 64,   /* Its second operand is an address in data space.  */
  MEMORY1 = 128,  /* Its first operand is.  */
  JUMP = 256,	  /* Goes to a symbol, maybe in another function.  */
  IO_OUT = 512,	  /* Its first operand is an I/O address.  */
  FLASH = 1024,	  /* lpm, elpm: Z, or r0 and Z implied.  */
  BRANCH = 2048   /* Goes to a label of this function.  */
};

struct mnemonic
{
  const char *name;
  unsigned shape;
};

#define RMW (WRITES | READS | FLAGS)

/* Sorted by name.  cli and sei change a flag that reti sets anyway.  */
static const struct mnemonic mnemonics[] = {
  { "adc", RMW | READS2 },	    { "add", RMW | READS2 },
  { "adiw", RMW | PAIR },	    { "and", RMW | READS2 },
  { "andi", RMW },		    { "asr", RMW },
  { "bclr", FLAGS },		    { "bld", WRITES | READS },
  { "brbc", BRANCH },		    { "brbs", BRANCH },
  { "brcc", BRANCH },		    { "brcs", BRANCH },
  { "break", 0 },		    { "breq", BRANCH },
  { "brge", BRANCH },		    { "brhc", BRANCH },
  { "brhs", BRANCH },		    { "brid", BRANCH },
  { "brie", BRANCH },		    { "brlo", BRANCH },
  { "brlt", BRANCH },		    { "brmi", BRANCH },
  { "brne", BRANCH },		    { "brpl", BRANCH },
  { "brsh", BRANCH },		    { "brtc", BRANCH },
  { "brts", BRANCH },		    { "brvc", BRANCH },
  { "brvs", BRANCH },		    { "bset", FLAGS },
  { "bst", READS | FLAGS },	    { "call", JUMP },
  { "cbi", 0 },			    { "cbr", RMW },
  { "clc", FLAGS },		    { "clh", FLAGS },
  { "cli", 0 },		    { "cln", FLAGS },
  { "clr", WRITES | FLAGS },	    { "cls", FLAGS },
  { "clt", FLAGS },		    { "clv", FLAGS },
  { "clz", FLAGS },		    { "com", RMW },
  { "cp", READS | READS2 | FLAGS }, { "cpc", READS | READS2 | FLAGS },
  { "cpi", READS | FLAGS },	    { "cpse", READS | READS2 },
  { "dec", RMW },		    { "eicall", JUMP },
  { "eijmp", JUMP },		    { "elpm", FLASH },
  { "eor", RMW | READS2 },
  { "fmul", READS | READS2 | FLAGS | PRODUCT },
  { "fmuls", READS | READS2 | FLAGS | PRODUCT },
  { "fmulsu", READS | READS2 | FLAGS | PRODUCT },
  { "icall", JUMP },		    { "ijmp", JUMP },
  { "in", WRITES },		    { "inc", RMW },
  { "jmp", JUMP },		    { "ld", WRITES | MEMORY2 },
  { "ldd", WRITES | MEMORY2 },	    { "ldi", WRITES },
  { "lds", WRITES | MEMORY2 },	    { "lpm", FLASH },
  { "lsl", RMW },		    { "lsr", RMW },
  { "mov", WRITES | READS2 },	    { "movw", WRITES | READS2 | PAIR },
  { "mul", READS | READS2 | FLAGS | PRODUCT },
  { "muls", READS | READS2 | FLAGS | PRODUCT },
  { "mulsu", READS | READS2 | FLAGS | PRODUCT },
  { "neg", RMW },		    { "nop", 0 },
  { "or", RMW | READS2 },	    { "ori", RMW },
  { "out", IO_OUT | READS2 },	    { "pop", WRITES },
  { "push", READS },		    { "rcall", JUMP },
  { "ret", 0 },			    { "reti", 0 },
  { "rjmp", JUMP },		    { "rol", RMW },
  { "ror", RMW },		    { "sbc", RMW | READS2 },
  { "sbci", RMW },		    { "sbi", 0 },
  { "sbic", 0 },		    { "sbis", 0 },
  { "sbiw", RMW | PAIR },	    { "sbr", RMW },
  { "sbrc", READS },		    { "sbrs", READS },
  { "sec", FLAGS },		    { "seh", FLAGS },
  { "sei", 0 },		    { "sen", FLAGS },
  { "ser", WRITES },		    { "ses", FLAGS },
  { "set", FLAGS },		    { "sev", FLAGS },
  { "sez", FLAGS },		    { "sleep", 0 },
  { "st", MEMORY1 | READS2 },	    { "std", MEMORY1 | READS2 },
  { "sts", MEMORY1 | READS2 },	    { "sub", RMW | READS2 },
  { "subi", RMW },		    { "swap", WRITES | READS },
  { "tst", READS | FLAGS },	    { "wdr", 0 },
};

enum { LINE = 200, REG_X = 26, REG_Y = 28, REG_Z = 30, NONE = -1 };

static int
compare_mnemonic (const void *key, const void *element)
{
  return strcmp (key, ((const struct mnemonic *) element)->name);
}

/* The register that OPERAND names, or NONE.  */
static int
register_of (const char *operand, bool tiny)
{
  static const char *const names[] = { "xl", "xh", "yl", "yh", "zl", "zh" };
  char *end;
  if (strcmp (operand, "__tmp_reg__") == 0)
    return tiny ? 16 : 0;
  if (strcmp (operand, "__zero_reg__") == 0)
    return tiny ? 17 : 1;
  for (int i = 0; i < 6; i++)
    if (strcmp (operand, names[i]) == 0)
      return REG_X + i;
  if (*operand >= 'x' && *operand <= 'z' && operand[1] == 0)
    return REG_X + (*operand - 'x') * 2;
  if (*operand == 'r')
    operand++;
  if (!isdigit ((unsigned char) *operand))
    return NONE;
  long n = strtol (operand, &end, 0);
  return *end == 0 && n >= 0 && n < 32 ? (int) n : NONE;
}

static uint32_t
mask (int reg, unsigned shape)
{
  return (shape & PAIR ? (uint32_t) 3 : (uint32_t) 1) << reg;
}

/* OPERAND is a memory operand: x, -x, x+, y+3, or an address.  */
static void
address (const char *operand, struct avr_effects *e)
{
  const char *p = operand + (*operand == '-');
  if (*p < 'x' || *p > 'z' || isalnum ((unsigned char) p[1]) || p[1] == '_')
    {
      e->effects |= AVR_USES_RAMPD;
      return;
    }
  int reg = REG_X + (*p - 'x') * 2;
  e->effects |= AVR_USES_RAMPX << (*p - 'x');
  e->read |= (uint32_t) 3 << reg;
  if (*operand == '-' || (p[1] == '+' && p[2] == 0))
    e->written |= (uint32_t) 3 << reg;
}

/* OPERAND is the I/O address of an out.  */
static bool
io_register (const char *operand, struct avr_effects *e)
{
  static const char *const names[]
      = { "__rampd__", "__rampx__", "__rampy__", "__rampz__", "__eind__" };
  char *end;
  for (int i = 0; i < 5; i++)
    if (strcmp (operand, names[i]) == 0)
      {
	e->effects |= AVR_SETS_RAMPD << i;
	return true;
      }
  if (strcmp (operand, "__sreg__") == 0)
    {
      e->effects |= AVR_SREG;
      return true;
    }
  if (strncmp (operand, "__sp_", 5) == 0 || strcmp (operand, "__ccp__") == 0)
    return true;
  if (!isdigit ((unsigned char) *operand))
    return false;
  long n = strtol (operand, &end, 0);
  if (*end != 0)
    return false;
  if (n >= 0x38 && n <= 0x3C)
    e->effects |= AVR_SETS_RAMPD << (n - 0x38);
  if (n == 0x3F)
    e->effects |= AVR_SREG;
  return true;
}

/* lpm, elpm; lpm rD, Z; lpm rD, Z+.  */
static bool
flash (const char *first, const char *second, bool tiny, struct avr_effects *e)
{
  e->read |= (uint32_t) 3 << REG_Z;
  if (!*first)
    {
      e->written |= 1;
      return true;
    }
  int reg = register_of (first, tiny);
  if (reg == NONE)
    return false;
  e->written |= (uint32_t) 1 << reg;
  if (strcmp (second, "z+") == 0)
    e->written |= (uint32_t) 3 << REG_Z;
  return true;
}

/* "rcall ." makes room on the stack; .+2, .L3, 1f and 2b stay here.  */
static bool
local_label (const char *operand)
{
  if (*operand == '.')
    return true;
  if (!isdigit ((unsigned char) *operand))
    return false;
  while (isdigit ((unsigned char) *operand))
    operand++;
  return (*operand == 'f' || *operand == 'b') && operand[1] == 0;
}

/* One instruction, lower-cased and without blanks in its operands.  */
static bool
instruction (const char *name, const char *first, const char *second, bool tiny,
	     struct avr_effects *e)
{
  const struct mnemonic *m
      = bsearch (name, mnemonics, sizeof mnemonics / sizeof *mnemonics,
		 sizeof *mnemonics, compare_mnemonic);
  if (!m)
    return false;
  unsigned shape = m->shape;
  uint32_t written = 0, read = 0;
  if (shape & FLAGS)
    e->effects |= AVR_SREG;
  if ((shape & JUMP) && !local_label (first))
    e->effects |= AVR_CALLS;
  if (shape & PRODUCT)
    written |= 3;
  /* lds and sts: an address, even of a variable called x.  */
  if ((shape & (MEMORY1 | MEMORY2)) && name[2] == 's')
    e->effects |= AVR_USES_RAMPD;
  else if (shape & MEMORY1)
    address (first, e);
  else if (shape & MEMORY2)
    address (second, e);
  if ((shape & IO_OUT) && !io_register (first, e))
    return false;
  if (shape & FLASH)
    return flash (first, second, tiny, e);
  if (shape & (WRITES | READS))
    {
      int reg = register_of (first, tiny);
      if (reg == NONE)
	return false;
      if (shape & WRITES)
	written |= mask (reg, shape);
      if (shape & READS)
	read |= mask (reg, shape);
    }
  if (shape & READS2)
    {
      int reg = register_of (second, tiny);
      if (reg == NONE)
	return false;
      read |= mask (reg, shape);
    }
  /* What TEXT itself wrote before is not read from outside.  */
  e->read |= read & ~e->written;
  e->written |= written;
  e->cleared &= ~written;
  if (strcmp (name, "clr") == 0)
    e->cleared |= written;
  return true;
}

/* Split LINE, which is changed, into its mnemonic and operands.  */
static bool
statement (char *line, bool tiny, struct avr_effects *e)
{
  static char none[] = "";
  char *out, *name, *first = none, *second = none;
  /* Labels.  */
  for (char *colon; (colon = strchr (line, ':'));)
    line = colon + 1;
  while (isspace ((unsigned char) *line))
    line++;
  if (!*line)
    return true;
  name = line;
  while (*line && !isspace ((unsigned char) *line))
    line++;
  if (*line)
    {
      *line++ = 0;
      first = out = line;
      for (; *line; line++)
	if (!isspace ((unsigned char) *line))
	  *out++ = *line;
      *out = 0;
      second = strchr (first, ',');
      if (second)
	*second++ = 0;
      else
	second = none;
    }
  return instruction (name, first, second, tiny, e);
}

bool
avr_text_effects (const char *text, bool tiny, struct avr_effects *e)
{
  while (*text)
    {
      char line[LINE] = "";
      size_t n = 0;
      bool comment = false;
      /* '$' separates statements too, ';' starts a comment.  */
      for (; *text && *text != '\n' && (comment || *text != '$'); text++)
	{
	  comment |= *text == ';';
	  if (strchr ("\"'\\", *text) && !comment)
	    return false;
	  if (!comment)
	    line[n++] = tolower ((unsigned char) *text);
	  if (n == LINE)
	    return false;
	}
      if (*text)
	text++;
      line[n] = 0;
      if (strstr (line, "/*") || !statement (line, tiny, e))
	return false;
    }
  return true;
}

/* Behind the line at TEXT, which begins with MNEMONIC, or NULL.  */
static const char *
skip_line (const char *text, const char *mnemonic)
{
  size_t n = strlen (mnemonic);
  text += strspn (text, " \t\n");
  if (strncmp (text, mnemonic, n) != 0 || strchr (" \t\n", text[n]) == NULL)
    return NULL;
  text += strcspn (text, "\n");
  return text;
}

uint32_t
avr_text_given_back (const char *text)
{
  static const char *const loads[]
      = { "ldi", "mov", "movw", "clr", "inc", "dec", "set", "bld" };
  int reg, back, n = 0;
  if (sscanf (text, " mov __tmp_reg__,r%d%n", &reg, &n) != 1 || n == 0)
    return 0;
  for (text += n;;)
    {
      n = 0;
      if (sscanf (text, " mov r%d,__tmp_reg__ %n", &back, &n) == 1 && n > 0)
	return back == reg && text[n] == 0 ? UINT32_C (1) << (reg & 31) : 0;
      const char *next = NULL;
      for (size_t i = 0; !next && i < sizeof loads / sizeof *loads; i++)
	next = skip_line (text, loads[i]);
      const char *tmp = strstr (text, "__tmp_reg__");
      if (!next || !tmp || tmp < next)
	return 0;
      text = next;
    }
}
