/* SPDX-License-Identifier: GPL-3.0-or-later */
/* usage: generate SEED INDEX [KEY=VALUE]... >file.c
   Program INDEX of SEED: a random handler of the kind that csmith never
   writes.  It reads and writes its frame, calls on rare paths, takes paths
   that do not return, calls what is in sight and what is not, through
   pointers, with arguments on the stack, recursively; it has inline assembly,
   alloca, over-aligned objects, switch tables.

   Keys, which say what the target has (fuzz-RUN.sh):
     bits=N    the width of num (64)
     frame=1   the handler's parameter F points to a frame (1)
     code=1    it may have an error code (1)
     asm=N     FUZZ_ASM_0 to FUZZ_ASM_<N-1> change a register each (6)
     alloca=N  bytes at most of an object of variable size, a power of two, 0:
	       never (64)
     align=N   bytes at most that objects are aligned to, 0: never (64)
     words=N   longs at most in an object on the stack (40)
     depth=N   how deep the statements nest (3)
     stack=1   calls with arguments and results on the stack (1)

   The file includes "fuzz.h", the target's own; run.sh says what that has to
   define.  It is compiled twice: the handler with the plugin, and without it
   an ordinary function with the same body, which must leave the same.  */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GLOBALS = 12, LOCALS = 6, CALLEES = 6, MAX_TEXT = 200000 };

static struct { const char *key; int value; } keys[] = {
  { "bits", 64 }, { "frame", 1 }, { "code", 1 }, { "asm", 6 },
  { "alloca", 64 }, { "align", 64 }, { "words", 40 }, { "depth", 3 },
  { "stack", 1 },
};
enum { BITS, FRAME, CODE, ASM, ALLOCA, ALIGN, WORDS, DEPTH, STACK, KEYS };
#define KEY(K) (keys[K].value)

static uint64_t state;
static char text[MAX_TEXT]; /* The body being made.  */
static size_t used;
static int has_code, callees, loops, in_callee;

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
  used += (size_t) n;
  if (n < 0 || used >= sizeof text)
    {
      fprintf (stderr, "generate: too long\n");
      exit (2);
    }
}

static void
leaf (void)
{
  switch (rnd (in_callee ? 6 : 9))
    {
    case 0: case 1: out ("g[%u]", rnd (GLOBALS)); return;
    case 2: case 3: out ("(num) v%u", rnd (LOCALS)); return;
    case 4: out ("(num) %d", (int) rnd (200) - 100); return;
    case 5: out ("h[%u]", rnd (4)); return;
    case 8:
      if (has_code)
	{
	  out ("(num) code");
	  return;
	}
      break;
    case 7:
      if (KEY (FRAME))
	{
	  out ("(num) (f->ip & 0xff)");
	  return;
	}
    }
  out (KEY (FRAME) ? "(num) (f->flags & 0x40)" : "h[%u]", rnd (4));
}

static void
expr (int depth)
{
  static const char *const ops[] = { "+", "-", "*", "^", "&", "|" };
  unsigned shift = KEY (BITS) > 20 ? 20 : 15;
  if (depth <= 0)
    {
      leaf ();
      return;
    }
  switch (rnd (10))
    {
    case 0:
      out ("(num) ((unum) (");
      expr (depth - 1);
      out (") << %u)", rnd (shift));
      break;
    case 1:
      out ("((");
      expr (depth - 1);
      out (") >> %u)", rnd (shift));
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
      out (") ? (num) 3 : ");
      leaf ();
      out (")");
      break;
    case 4:
      /* Twice as wide as a register, or more.  */
      out ("(num) (((unsigned long long) (");
      expr (depth - 1);
      out (") %s (unsigned long long) (", ops[rnd (6)]);
      leaf ();
      out (")) >> %u)", rnd (40));
      break;
    default:
      {
	const char *op = ops[rnd (6)];
	out ("(num) ((unum) (");
	expr (depth - 1);
	out (") %s (unum) (", op);
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

/* "(", N leaves, ")".  */
static void
arguments (int n)
{
  out ("(");
  for (int i = 0; i < n; i++)
    {
      out (i ? ", " : "");
      leaf ();
    }
  out (")");
}

/* A call of a callee in sight.  */
static void
call_known (void)
{
  lvalue ();
  switch (rnd (8))
    {
    case 0: out (" = recursive "); arguments (2); break;
    case 1: out (" = known_sum (3, "); leaf (); out (", "); leaf ();
      out (", "); leaf (); out (")"); break;
    case 2: out (" = table["); leaf (); out (" & 1] "); arguments (2); break;
    default:
      out (" = c%u (", rnd ((unsigned) callees));
      expr (1);
      out (", ");
      leaf ();
      out (")");
    }
  out (";\n");
}

/* A call of an unknown callee or of one in sight.  */
static void
call (void)
{
  int kind = (int) rnd (8);
  if (kind >= 5 && callees >= CALLEES)
    {
      call_known ();
      return;
    }
  if (!KEY (STACK) && kind != 0 && kind != 4)
    kind = 1;
  switch (kind)
    {
    case 0: out ("ext ();\n"); return;
    case 1: lvalue (); out (" = ext3 ("); expr (1); out (", ");
      expr (1); out (", "); leaf (); out (");\n"); return;
    case 2: lvalue (); out (" = ext9 "); arguments (9); out (";\n"); return;
    case 3: lvalue (); out (" = ext_sum (2, "); leaf (); out (", "); leaf ();
      out (");\n"); return;
    case 4: lvalue (); out (" = pointer "); arguments (3); out (";\n"); return;
    case 5: lvalue (); out (" = ext_two ("); leaf (); out (").b;\n"); return;
    default: out ("g[%u] += ext_big (", rnd (GLOBALS)); leaf ();
      out (").v[%u];\n", rnd (8)); return;
    }
}

static void block (int depth);

static void
if_statement (int depth)
{
  static const char *const forms[]
      = { "unlikely (%s)", "likely (%s)", "%s", "%s" };
  const char *form = forms[rnd (4)];
  size_t start = used;
  expr (1);
  out (" > %d", (int) rnd (3) - 1);
  char *condition = strdup (text + start);
  used = start;
  out ("if (");
  out (form, condition);
  out (")\n{\n");
  free (condition);
  block (depth - 1);
  out ("}\n");
  if (rnd (3) == 0)
    {
      out ("else\n{\n");
      block (depth - 1);
      out ("}\n");
    }
}

static void statement (int depth);

static void
switch_statement (int depth)
{
  out ("switch (");
  leaf ();
  out (" & 7)\n{\n");
  for (int i = 0; i < 6; i++)
    {
      out ("case %d:\n", i);
      statement (depth - 1);
      out (rnd (5) ? "break;\n" : "/* Fall through.  */\n");
    }
  out ("default: break;\n}\n");
}

static void
for_statement (int depth)
{
  int n = loops++;
  out ("for (int i%d = 0; i%d < %u; i%d++)\n{\n", n, n, rnd (4), n);
  block (depth - 1);
  out ("}\n");
}

/* An object on the stack: of a size that is not known, aligned, big.  */
static void
object (void)
{
  int what = (int) rnd (3);
  if (what == 0 && KEY (ALLOCA))
    {
      out ("{ char b[(");
      leaf ();
      out (" & %d) + 1]; b[0] = (char) g[%u]; keep (b); g[%u] += b[0]; }\n",
	   KEY (ALLOCA) - 1, rnd (GLOBALS), rnd (GLOBALS));
      return;
    }
  out ("{ ");
  if (what == 1 && KEY (ALIGN))
    {
      int a = 8 << rnd (4);
      out ("_Alignas (%d) ", a > KEY (ALIGN) ? KEY (ALIGN) : a);
    }
  out ("num b[%u]; b[0] = v%u; keep (b);"
       " g[%u] ^= b[0] + !!((unsigned long) b & %d); }\n",
       rnd ((unsigned) KEY (WORDS)) + 1, rnd (LOCALS), rnd (GLOBALS),
       what == 1 && KEY (ALIGN) ? 7 : 0);
}

/* A way out before the end.  */
static void
leave (void)
{
  out ("if (");
  expr (1);
  out (" == %d)\n", (int) rnd (5));
  if (in_callee)
    out ("return v0;\n");
  else if (KEY (FRAME))
    out ("{ f->flags ^= 0x%x; return; }\n", rnd (2) ? 0x40u : 1u);
  else
    out ("return;\n");
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
    case 3: for_statement (depth); break;
    case 4: switch_statement (depth); break;
    case 5: call (); break;
    case 6:
      if (KEY (ASM))
	out ("FUZZ_ASM_%u;\n", rnd ((unsigned) KEY (ASM)));
      break;
    case 7: case 8: object (); break;
    case 9:
      out ("if (unlikely (never))\n{ ext (); die ");
      arguments (2);
      out ("; }\n");
      break;
    case 10: leave (); break;
    case 11:
      if (!in_callee && KEY (FRAME))
	{
	  out ("f->flags = (f->flags & ~(word) 0x80) | (((unum) ");
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
  static const char *const types[]
      = { "num", "num", "num", "signed char", "short", "long long" };
  for (int i = 0; i < LOCALS; i++)
    out ("%s v%d = %s[%d];\n", types[rnd (6)], i, rnd (2) ? "g" : "h",
	 (int) rnd (4));
}

static const char prelude[] =
  "static num g[12], h[4];\n"
  "static volatile int never;\n"
  "static num (*volatile pointer) (num, num, num) = ext3;\n"
  "static NOIPA void keep (void *p)\n"
  "{ __asm__ volatile (\"\" : : \"r\" (p) : \"memory\"); }\n"
  "static NOIPA __attribute__ ((noreturn)) void die (num a, num b)\n"
  "{ for (;;) g[never] = a + b; }\n"
  "static void\nfuzz_start (unsigned long n)\n{\n"
  "  for (int i = 0; i < 12; i++)\n"
  "    g[i] = (num) (((n * 2654435761ul) >> i) % (i * 40 + 3))"
  " - i * (num) (n & 1);\n"
  "  for (int i = 0; i < 4; i++)\n"
  "    h[i] = (num) (n >> i) - 2;\n}\n"
  "static void\nfuzz_finish (void)\n{\n}\n";

static const char known[] =
  "static NOINLINE num\nrecursive (num a, num b)\n{\n"
  "  num c = c1 (a, b);\n"
  "  return (b & 3) == 0 ? a : c ^ recursive (a + c, (b & 3) - 1);\n}\n"
  "static NOINLINE num\nknown_sum (int n, ...)\n{\n"
  "  va_list ap;\n  num sum = 0;\n  va_start (ap, n);\n"
  "  while (n--)\n    sum += va_arg (ap, num);\n  va_end (ap);\n"
  "  return sum;\n}\n"
  "static num (*const table[]) (num, num) = { c0, c2 };\n";

static void
program (unsigned number)
{
  static const char *const kinds[]
      = { "NOINLINE", "NOINLINE", "NOINLINE", "NOIPA", "" };
  printf ("#include \"fuzz.h\"\n#include <stdarg.h>\n%s", prelude);
  in_callee = 1;
  for (int c = 0; c < CALLEES; c++)
    {
      callees = c;
      used = 0;
      locals ();
      block ((int) rnd ((unsigned) KEY (DEPTH)));
      /* Those in the table have the type of an ordinary function.  */
      const char *kind = kinds[rnd (5)];
      if (c % 2 && rnd (4) == 0)
	kind = "PRESERVE_ALL NOINLINE";
      printf ("static %s num\nc%d (num a, num b)\n"
	      "{\n%sreturn (a ^ v1) + b;\n}\n", kind, c, text);
    }
  printf ("%s", known);
  in_callee = 0;
  callees = CALLEES;
  has_code = KEY (CODE) && rnd (2);
  used = 0;
  locals ();
  block (KEY (DEPTH));
  printf ("FUZZ_HANDLER (%u, %d)\n{\n%s}\nFUZZ_PROGRAM (%u, %d, g)\n", number,
	  has_code, text, number, has_code);
}

int
main (int argc, char **argv)
{
  if (argc < 3)
    {
      fprintf (stderr, "usage: generate SEED INDEX [KEY=VALUE]...\n");
      return 2;
    }
  unsigned long seed = strtoul (argv[1], NULL, 0);
  unsigned index = (unsigned) strtoul (argv[2], NULL, 0);
  printf ("/* generate %lu %u", seed, index);
  for (int a = 3; a < argc; a++)
    {
      int k = 0;
      size_t n = strcspn (argv[a], "=");
      while (k < KEYS
	     && (strlen (keys[k].key) != n || strncmp (keys[k].key, argv[a], n)))
	k++;
      if (k == KEYS || argv[a][n] != '=')
	{
	  fprintf (stderr, "generate: what is '%s'?\n", argv[a]);
	  return 2;
	}
      keys[k].value = atoi (argv[a] + n + 1);
      printf (" %s", argv[a]);
    }
  printf (" */\n");
  state = (seed * 1000003u + index + 1) * UINT64_C (0x9e3779b97f4a7c15);
  rnd (2);
  program (index);
  return 0;
}
