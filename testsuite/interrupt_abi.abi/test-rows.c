/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Purpose: the rows of every target are whole and do not contradict each
   other.  */
#include "abi.h"
#include "check.h"

#include <string.h>

static void
check_target (const struct iabi_target *t)
{
  CHECK (t->title && *t->title, "%s has a title", t->name);
  CHECK (t->n_abis > 0, "%s has an ABI", t->name);
  CHECK (t->blocking && strcmp (t->blocking->target, t->name) == 0
	   && !(t->blocking->flags & (IABI_NONBLOCKING | IABI_CALLABLE)),
	 "%s: \"interrupt\" is a blocking ABI of its own", t->name);
  CHECK (t->vector_min >= 0 && t->vector_min <= t->vector_max,
	 "%s: vectors have bounds", t->name);
  CHECK ((int) t->n_vectors <= t->vector_max + 1,
	 "%s: no row for a vector out of bounds", t->name);
  for (size_t i = 0; i < t->n_abis; i++)
    {
      const struct iabi_abi *abi = &t->abis[i];
      CHECK (strcmp (abi->target, t->name) == 0, "%s: target of \"%s\"",
	     t->name, abi->name);
      CHECK (iabi_target_of (abi) == t, "%s: found from \"%s\"", t->name,
	     abi->name);
      CHECK (!(abi->flags & IABI_ERROR_CODE) || (abi->flags & IABI_FRAME),
	     "\"%s\": no error code without a frame", abi->name);
      CHECK (!(abi->flags & IABI_FRAME) || t->widths,
	     "\"%s\": the frame has a size", abi->name);
      for (const char *const *a = abi->also; a && *a; a++)
	CHECK (!iabi_find (*a) && strcmp (*a, "interrupt") != 0,
	       "\"%s\" is not called \"%s\" and another ABI is", abi->name,
	       *a);
    }
  for (size_t v = 0; v < t->n_vectors; v++)
    CHECK (t->vectors[v].title && t->vectors[v].source,
	   "%s: vector %d has a title and a source", t->name, (int) v);
  CHECK (!iabi_vector_info (t, -1), "%s: no vector -1", t->name);
  CHECK (!iabi_vector_info (t, (int) t->n_vectors), "%s: the table ends",
	 t->name);
  for (const struct iabi_modifier_row *m = t->modifiers; m && m->name; m++)
    {
      CHECK (m->bit && !(m->bit & (m->bit - 1)), "%s: \"%s\" is one bit",
	     t->name, m->name);
      CHECK (iabi_find_modifier (t, m->name) == m, "%s: \"%s\" is found",
	     t->name, m->name);
    }
  CHECK (!iabi_find_modifier (t, "no-such"), "%s: unknown modifiers", t->name);
}

int
main (void)
{
  const struct iabi_target *x86 = NULL;
  for (size_t t = 0; iabi_targets[t]; t++)
    {
      check_target (iabi_targets[t]);
      if (strcmp (iabi_targets[t]->name, "x86") == 0)
	x86 = iabi_targets[t];
    }
  CHECK (iabi_frame_bytes (x86, 8) == 40, "x86-64 pushes five words");
  CHECK (iabi_frame_bytes (x86, 4) == 12, "i386 pushes three words");
  CHECK (iabi_frame_bytes (x86, 2) == 0, "no frame of two-byte words");
  CHECK (!iabi_target_of (iabi_find ("preserve-all")),
	 "preserve-all belongs to no target");
  CHECK (iabi_find ("preserve-all")->flags & IABI_CALLABLE,
	 "preserve-all can be called");

  for (int v = 0; v < 32; v++)
    {
      const struct iabi_vector *row = iabi_vector_info (x86, v);
      CHECK (!(row->flags & IABI_RESERVED)
	       || (!row->mnemonic && !(row->flags & IABI_PUSHES_ERROR_CODE)),
	     "reserved vector %d has no event", v);
      CHECK (!(row->flags & IABI_ABORT) == (v != 8 && v != 18),
	     "vector %d: aborts are 8 and 18", v);
      for (int w = 0; w < v; w++)
	if (row->mnemonic && iabi_vector_info (x86, w)->mnemonic)
	  CHECK (strcmp (row->mnemonic, iabi_vector_info (x86, w)->mnemonic),
		 "%s is one vector", row->mnemonic);
    }
  CHECK (strcmp (iabi_vector_info (x86, 14)->mnemonic, "#PF") == 0,
	 "14 is #PF");
  return CHECK_STATUS;
}
