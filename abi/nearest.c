/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which known name did the user mean?  */
#include "abi.h"

#include <limits.h>
#include <string.h>

enum { NAME_MAX_BYTES = 63 };

static char
small (char c)
{
  return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

static unsigned
min (unsigned a, unsigned b)
{
  return a < b ? a : b;
}

/* Optimal string alignment: Levenshtein's distance with swaps of
   neighbours, three rows of the matrix at a time.  */
unsigned
iabi_distance (const char *a, const char *b)
{
  size_t la = strlen (a), lb = strlen (b);
  unsigned rows[3][NAME_MAX_BYTES + 1];

  if (la > NAME_MAX_BYTES || lb > NAME_MAX_BYTES)
    return UINT_MAX;
  for (size_t j = 0; j <= lb; j++)
    rows[0][j] = (unsigned) j;
  for (size_t i = 1; i <= la; i++)
    {
      unsigned *row = rows[i % 3], *above = rows[(i - 1) % 3];
      const unsigned *above2 = rows[(i + 1) % 3];
      row[0] = (unsigned) i;
      for (size_t j = 1; j <= lb; j++)
	{
	  char ca = small (a[i - 1]), cb = small (b[j - 1]);
	  row[j] = min (min (above[j], row[j - 1]) + 1,
			above[j - 1] + (ca != cb));
	  if (i > 1 && j > 1 && ca == small (b[j - 2])
	      && cb == small (a[i - 2]))
	    row[j] = min (row[j], above2[j - 2] + 1);
	}
    }
  return rows[la % 3][lb];
}

/* The best guess so far.  */
struct guess
{
  const char *typed;
  const char *best;
  unsigned distance;
};

/* Consider that the user meant MEANT and wrote it like SPELLING.  A third
   of the letters may be wrong, as in GCC's own suggestions.  */
static void
consider (struct guess *g, const char *spelling, const char *meant)
{
  unsigned d = iabi_distance (g->typed, spelling);
  size_t longer = strlen (g->typed), l = strlen (spelling);
  if (l > longer)
    longer = l;
  if (d < g->distance && d <= (longer + 2) / 3)
    {
      g->distance = d;
      g->best = meant;
    }
}

static void
consider_target (struct guess *g, const struct iabi_target *target)
{
  for (size_t i = 0; i < target->n_abis; i++)
    {
      const struct iabi_abi *abi = &target->abis[i];
      consider (g, abi->name, abi->name);
      for (const char *const *a = abi->also; a && *a; a++)
	consider (g, *a, abi->name);
    }
}

const char *
iabi_nearest (const char *name, const struct iabi_target *target)
{
  struct guess g = { name, NULL, UINT_MAX };

  /* The first of equals wins: this compiler's own names.  */
  consider_target (&g, target);
  consider (&g, "interrupt", "interrupt");
  consider (&g, "preserve-all", "preserve-all");
  for (size_t t = 0; iabi_targets[t]; t++)
    if (iabi_targets[t] != target)
      consider_target (&g, iabi_targets[t]);
  return g.best;
}

const char *
iabi_nearest_modifier (const char *name, const struct iabi_target *target)
{
  struct guess g = { name, NULL, UINT_MAX };
  const struct iabi_modifier_row *m = target->modifiers;
  for (; m && m->name; m++)
    consider (&g, m->name, m->name);
  return g.best;
}
