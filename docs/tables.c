/* SPDX-License-Identifier: GPL-3.0-or-later */
/* usage: tables < x.md > new.md
   Copies a document, and writes the tables in it anew from the ABI rows:
   what stands between the lines
     <!-- table: NAME -->
     <!-- end of table -->
   where NAME is one of `tables' below.  The suite checks that the documents
   would not change; `make doc-tables' changes them.  Exit status 1: an
   unknown name or a table without end.  */
#include "abi.h"

#include <stdio.h>
#include <string.h>

static const struct iabi_target *
target (const char *name)
{
  for (size_t t = 0; iabi_targets[t]; t++)
    if (strcmp (iabi_targets[t]->name, name) == 0)
      return iabi_targets[t];
  return NULL;
}

/* Vectors with a meaning of their own; reserved ones in runs.  */
static void
x86_vectors (void)
{
  const struct iabi_target *x86 = target ("x86");
  size_t n = x86->n_vectors;

  printf ("| Vector | | Event | Error code | Handler | Source |\n"
	  "|--:|---|---|---|---|---|\n");
  for (size_t v = 0; v < n; v++)
    {
      const struct iabi_vector *row = &x86->vectors[v];
      size_t last = v;
      bool pushes = row->flags & IABI_PUSHES_ERROR_CODE;
      if (row->flags & IABI_RESERVED)
	while (last + 1 < n && (x86->vectors[last + 1].flags & IABI_RESERVED))
	  last++;
      if (last > v)
	printf ("| %d-%d ", (int) v, (int) last);
      else
	printf ("| %d ", (int) v);
      printf ("| %s | %s%s | %s | `void h (FRAME *%s)` | %s |\n",
	      row->mnemonic ? row->mnemonic : "", row->title,
	      row->flags & IABI_ABORT ? " (abort)" : "", pushes ? "yes" : "no",
	      pushes ? ", uword" : "", row->source);
      v = last;
    }
  printf ("| %d-%d | | the system's own | no | `void h (FRAME *)` | SDM 6.13 |"
	  "\n",
	  (int) n, x86->vector_max);
}

/* Every ABI of every target.  */
static void
abis (void)
{
  printf ("| ABI | For | Interrupts on entry | Parameters | Vectors |\n"
	  "|---|---|---|---|---|\n");
  for (size_t t = 0; iabi_targets[t]; t++)
    for (size_t i = 0; i < iabi_targets[t]->n_abis; i++)
      {
	const struct iabi_abi *abi = &iabi_targets[t]->abis[i];
	printf ("| `\"%s\"` | %s | %s | %s | %d-%d |\n", abi->name,
		iabi_targets[t]->title,
		abi->flags & IABI_NONBLOCKING ? "enabled" : "as the CPU left "
							   "them",
		!(abi->flags & IABI_FRAME)	? "none"
		: abi->flags & IABI_ERROR_CODE ? "frame [, error code]"
					       : "frame",
		iabi_targets[t]->vector_min, iabi_targets[t]->vector_max);
      }
  printf ("| `\"preserve-all\"` | every target | - (called) | any | none |\n");
}

/* Every modifier of every target.  */
static void
modifiers (void)
{
  printf ("| Modifier | For |\n|---|---|\n");
  for (size_t t = 0; iabi_targets[t]; t++)
    {
      const struct iabi_modifier_row *m = iabi_targets[t]->modifiers;
      for (; m && m->name; m++)
	printf ("| `\"%s\"` | %s |\n", m->name, m->only_for);
    }
}

/* GCC's attributes that a handler of the target cannot have.  */
static void
conflicts (void)
{
  printf ("| Target | Attributes refused beside `interrupt_abi` |\n"
	  "|---|---|\n");
  for (size_t t = 0; iabi_targets[t]; t++)
    {
      const char *const *c = iabi_targets[t]->conflicts;
      printf ("| %s |", iabi_targets[t]->title);
      for (; c && *c; c++)
	printf (" `%s`%s", *c, c[1] ? "," : "");
      printf (" |\n");
    }
}

static const struct
{
  const char *name;
  void (*print) (void);
} tables[] = {
  { "x86-vectors", x86_vectors },
  { "abis", abis },
  { "modifiers", modifiers },
  { "conflicts", conflicts },
};

/* Print the table that LINE asks for; false if there is none.  */
static bool
print_table (const char *line)
{
  char name[64];
  if (sscanf (line, "<!-- table: %63[a-z0-9-] -->", name) == 1)
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
      if (strcmp (tables[i].name, name) == 0)
	{
	  tables[i].print ();
	  return true;
	}
  fprintf (stderr, "no such table: %s", line);
  return false;
}

int
main (void)
{
  static char line[8192];
  bool inside = false;

  while (fgets (line, sizeof line, stdin))
    {
      bool end = strncmp (line, "<!-- end of table -->", 21) == 0;
      if (end)
	inside = false;
      if (!inside)
	fputs (line, stdout);
      if (strncmp (line, "<!-- table: ", 12) == 0)
	{
	  if (inside || !print_table (line))
	    return 1;
	  inside = true;
	}
    }
  if (inside)
    fputs ("a table without end\n", stderr);
  return inside;
}
