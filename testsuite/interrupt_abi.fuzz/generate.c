/* SPDX-License-Identifier: GPL-3.0-or-later */
/* usage: generate SEED COUNT >file.c
   Random handlers for the ring-3 harness, of the kind that csmith never
   writes: frame reads and writes, calls on rare paths, paths that do not
   return, callees in sight, inline assembly, alloca, switch tables.

   Each body is there twice, from one text: as a handler and as an ordinary
   function that works on a copy of the frame.  Both must leave the same
   globals, the same frame and the same number of calls.  */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GLOBALS = 12, LOCALS = 5, CALLEES = 6, MAX_TEXT = 60000 };

static uint64_t state;
static char text[MAX_TEXT]; /* The body being made.  */
static size_t used;
static int has_code, callee_limit, loops, in_callee;

/* xorshift64*; Marsaglia 2003, Vigna 2016.  */
static unsigned
rnd (unsigned n)
{
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return (unsigned) ((state * UINT64_C (2685821657736338717)) >> 33) % n;
}

static void
out (const char *fmt, ...)
{
  va_list ap;
  va_start (ap, fmt);
  int n = vsnprintf (text + used, sizeof text - used, fmt, ap);
  va_end (ap);
  if (n > 0 && used + (size_t) n < sizeof text)
    used += (size_t) n;
}

static void expr (int depth);

static void
leaf (void)
{
  switch (rnd (in_callee ? 6 : 9))
    {
    case 0: case 1: out ("g[%u]", rnd (GLOBALS)); break;
    case 2: case 3: out ("v%u", rnd (LOCALS)); break;
    case 4: out ("%dl", (int) rnd (200) - 100); break;
    case 5: out ("h[%u]", rnd (4)); break;
    case 6: out ("(long) f->cs"); break;
    case 7: out ("(long) (f->ip & 0xff)"); break;
    default: out (has_code ? "(long) code" : "(long) (f->flags & 0x40)"); break;
    }
}

static void
expr (int depth)
{
  static const char *const ops[] = { "+", "-", "*", "^", "&", "|" };
  if (depth <= 0)
    {
      leaf ();
      return;
    }
  switch (rnd (9))
    {
    case 0:
      out ("(long) ((unsigned long) (");
      expr (depth - 1);
      out (") << %u)", rnd (20));
      break;
    case 1:
      out ("((");
      expr (depth - 1);
      out (") >> %u)", rnd (20));
      break;
    case 2:
      out ("((");
      expr (depth - 1);
      out (") / ((");
      leaf ();
      out (" & 7) + 1))");
      break;
    case 3:
      out ("((");
      expr (depth - 1);
      out (") %s (", rnd (2) ? "<" : "==");
      expr (depth - 1);
      out (") ? 3l : ");
      leaf ();
      out (")");
      break;
    default:
      {
	const char *op = ops[rnd (6)];
	out ("(long) ((unsigned long) (");
	expr (depth - 1);
	out (") %s (unsigned long) (", op);
	expr (depth - 1);
	out ("))");
      }
    }
}

static void
lvalue (void)
{
  if (rnd (2))
    out ("g[%u]", rnd (GLOBALS));
  else
    out ("v%u", rnd (LOCALS));
}

static void
assign (void)
{
  lvalue ();
  out (" = ");
  expr ((int) rnd (3));
  out (";\n");
}

/* A call of an unknown callee or of one in sight.  */
static void
call (void)
{
  int kind = (int) rnd (7);
  if (kind >= 4 && callee_limit > 0)
    {
      lvalue ();
      out (" = c%u_%s (", rnd ((unsigned) callee_limit), "@");
      expr (1);
      out (", ");
      leaf ();
      out (");\n");
      return;
    }
  switch (kind)
    {
    case 0: out ("ext ();\n"); return;
    case 1: lvalue (); out (" = ext3 ("); expr (1); out (", ");
      expr (1); out (", "); leaf (); out (");\n"); return;
    case 2: lvalue (); out (" = ext9 (");
      for (int i = 0; i < 9; i++)
	{
	  out (i ? ", " : "");
	  leaf ();
	}
      out (");\n");
      return;
    case 3: lvalue (); out (" = ext_sum (2, "); leaf (); out (", "); leaf ();
      out (");\n"); return;
    case 4: lvalue (); out (" = ext_two ("); leaf (); out (").b;\n"); return;
    case 5: lvalue (); out (" = pointer ("); leaf (); out (", 2, 3);\n");
      return;
    default: out ("g[%u] += ext_big (", rnd (GLOBALS)); leaf ();
      out (").v[%u];\n", rnd (8)); return;
    }
}

static void
assembly (void)
{
  static const char *const regs[] = { "ax", "bx", "cx", "dx", "si", "di" };
  const char *r = regs[rnd (6)];
  out ("__asm__ volatile (\"mov $-1, %%%%e%s\" ::: \"e%s\");\n", r, r);
}

static void block (int depth);

static void
condition (void)
{
  switch (rnd (4))
    {
    case 0: out ("unlikely ("); break;
    case 1: out ("__builtin_expect (!!("); break;
    default: out ("("); break;
    }
  size_t start = used;
  (void) start;
  expr (1);
}

static void
if_statement (int depth)
{
  size_t before = used;
  out ("if (");
  size_t cond = used;
  condition ();
  out (strncmp (text + cond, "__b", 3) ? ") > %d" : "), 1) > %d",
       (int) rnd (3) - 1);
  (void) before;
  out (")\n{\n");
  block (depth - 1);
  out ("}\n");
  if (rnd (3) == 0)
    {
      out ("else\n{\n");
      block (depth - 1);
      out ("}\n");
    }
}

static void
statement (int depth)
{
  if (depth <= 0)
    {
      if (rnd (3) == 0)
	call ();
      else
	assign ();
      return;
    }
  switch (rnd (14))
    {
    case 0: case 1: case 2: if_statement (depth); break;
    case 3:
      {
	int n = loops++;
	out ("for (int i%d = 0; i%d < %u; i%d++)\n{\n", n, n, rnd (4), n);
	block (depth - 1);
	out ("}\n");
	break;
      }
    case 4:
      out ("switch (");
      leaf ();
      out (" & 7)\n{\n");
      for (int i = 0; i < 6; i++)
	{
	  out ("case %d:\n", i);
	  statement (depth - 1);
	  out ("break;\n");
	}
      out ("default: break;\n}\n");
      break;
    case 5: call (); break;
    case 6: assembly (); break;
    case 7:
      out ("{ char b[(");
      leaf ();
      out (" & 63) + 1]; b[0] = (char) g[%u]; keep (b); g[%u] += b[0]; }\n",
	   rnd (GLOBALS), rnd (GLOBALS));
      break;
    case 8:
      out ("{ _Alignas (%d) long b[%u]; b[0] = v%u; keep (b);"
	   " g[%u] ^= b[0] + !!((unsigned long) b & %d); }\n",
	   8 << rnd (4), rnd (40) + 1, rnd (LOCALS), rnd (GLOBALS), 7);
      break;
    case 9:
      out ("if (unlikely (never))\n{ ext (); die (");
      leaf ();
      out (", ");
      leaf ();
      out ("); }\n");
      break;
    case 10:
      out ("if (");
      expr (1);
      out (" == %d)\n", (int) rnd (5));
      out (in_callee ? "return v0;\n" : "{ f->flags ^= 0x%x; return; }\n",
	   1u << (rnd (2) ? 6 : 0));
      break;
    case 11:
      if (!in_callee)
	{
	  out ("f->flags = (f->flags & ~0x80ul) | (((unsigned long) ");
	  leaf ();
	  out (" & 1) << 7);\n");
	  break;
	}
      /* Fall through.  */
    default: assign (); break;
    }
}

static void
block (int depth)
{
  unsigned n = 1 + rnd (3);
  while (n--)
    statement (depth);
}

static void
locals (void)
{
  for (int i = 0; i < LOCALS; i++)
    out ("long v%d = %s%d];\n", i, rnd (2) ? "g[" : "h[",
	 (int) rnd (4));
}

/* Print the body with '@' replaced by the number of the program.  */
static void
print_body (unsigned number)
{
  for (size_t i = 0; i < used; i++)
    if (text[i] == '@')
      printf ("%u", number);
    else
      putchar (text[i]);
}

static void
program (unsigned number)
{
  in_callee = 1;
  for (int c = 0; c < CALLEES; c++)
    {
      callee_limit = c;
      used = 0;
      locals ();
      block ((int) rnd (3));
      printf ("static NOINLINE long\nc%d_%u (long a, long b)\n{\n", c, number);
      print_body (number);
      printf ("return (a ^ v1) + b;\n}\n");
    }
  in_callee = 0;
  callee_limit = CALLEES;
  has_code = (int) rnd (2);
  used = 0;
  locals ();
  block (3);
  const char *code = has_code ? ", word code" : "";
  const char *unused = has_code ? "(void) code; (void) f;\n" : "(void) f;\n";
  printf ("static NOINLINE void\nref%u (struct frame *f%s)\n{\n%s", number,
	  code, unused);
  print_body (number);
  printf ("}\n%s p%u (struct frame *f%s)\n{\n%s",
	  has_code ? "FAULT" : "IRQ", number, code, unused);
  print_body (number);
  printf ("}\nBEFORE (before%u)\n{\n  start (s);\n"
	  "  ref%u (&s->want_frame%s);\n  ready (s);\n}\n",
	  number, number, has_code ? ", s->code" : "");
  printf ("TEST (p%u, .before = before%u, .after = same, .code = %d,\n"
	  "      .flags = BUILTIN_WRONG | CLANG_WRONG);\n\n",
	  number, number, has_code);
}

static const char prelude[] =
  "#include \"run.h\"\n"
  "#include <string.h>\n"
  "static long g[12], seed_g[12], want_g[12], h[4];\n"
  "static volatile int never;\n"
  "static int want_calls;\n"
  "static word flags;\n"
  "static NOIPA void keep (void *p) { __asm__ volatile (\"\" :: \"r\"(p) : \"memory\"); }\n"
  "static NOIPA __attribute__ ((noreturn)) void die (long a, long b)\n"
  "{ ext_seen[0] = a; ext_seen[1] = b; __builtin_trap (); }\n"
  "static long (*volatile pointer) (long, long, long) = ext3;\n"
  "static void start (struct iabi_shot *s)\n"
  "{\n"
  "  for (int i = 0; i < 12; i++)\n"
  "    seed_g[i] = g[i] = (long) ((s->number * 2654435761u) >> i) % (i * 40 + 3) - i * (s->number & 1);\n"
  "  for (int i = 0; i < 4; i++)\n"
  "    h[i] = (long) (s->number >> i) - 2;\n"
  "  flags = s->want_frame.flags;\n"
  "  ext_calls = ext_badly = 0;\n"
  "}\n"
  "static void ready (struct iabi_shot *s)\n"
  "{\n"
  "  s->want.reg[FLAGS] ^= flags ^ s->want_frame.flags;\n"
  "  memcpy (want_g, g, sizeof g);\n"
  "  memcpy (g, seed_g, sizeof g);\n"
  "  want_calls = ext_calls;\n"
  "  ext_calls = ext_badly = 0;\n"
  "}\n"
  "AFTER (same)\n"
  "{\n"
  "  UNUSED_SHOT;\n"
  "  WANT (memcmp (g, want_g, sizeof g) == 0);\n"
  "  WANT (ext_called_well (want_calls));\n"
  "  return NULL;\n"
  "}\n\n";

int
main (int argc, char **argv)
{
  if (argc != 3)
    {
      fprintf (stderr, "usage: generate SEED COUNT\n");
      return 2;
    }
  unsigned long seed = strtoul (argv[1], NULL, 0);
  unsigned n = (unsigned) strtoul (argv[2], NULL, 0);
  printf ("/* generate %lu %u */\n%s", seed, n, prelude);
  for (unsigned i = 0; i < n; i++)
    {
      state = (seed * 1000003u + i + 1) * UINT64_C (0x9e3779b97f4a7c15);
      rnd (2);
      program (i);
    }
  return 0;
}
