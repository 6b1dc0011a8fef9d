/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Precompiled headers.  GCC reads the attributes of a header when it
   precompiles it: without the plugin it drops ours, and who uses the result
   would have plain functions for handlers.  GCC lets the back end add to what
   it compares before it takes a precompiled header: there goes a mark.  One
   without it is passed over, and its header read (-Winvalid-pch says why).

   A precompiled header holds no variable of a plugin's: the handlers in it
   are found again by their names.  */
#include "checks.h"

/* Only cc1 and cc1plus have them; the last one as such in cc1 alone.  */
extern struct cpp_reader *parse_in __attribute__ ((weak));
extern void cpp_forall_identifiers (cpp_reader *, cpp_cb, void *)
  __attribute__ ((weak));
extern tree lookup_name (tree) __attribute__ ((weak));

static const char mark[] = "interrupt_abi " IABI_VERSION;

static void *(*next_get_pch_validity) (size_t *);
static const char *(*next_pch_valid_p) (const void *, size_t);

static void *
get_pch_validity (size_t *size)
{
  char *data = (char *) next_get_pch_validity (size);
  data = XRESIZEVEC (char, data, *size + sizeof mark);
  memcpy (data + *size, mark, sizeof mark);
  *size += sizeof mark;
  return data;
}

static const char *
pch_valid_p (const void *data, size_t size)
{
  if (size < sizeof mark
      || memcmp ((const char *) data + size - sizeof mark, mark, sizeof mark)
	   != 0)
    return "created without this plugin interrupt_abi";
  return next_pch_valid_p (data, size - sizeof mark);
}

static int
note_identifier (cpp_reader *, cpp_hashnode *node, void *)
{
  tree decl = lookup_name (HT_IDENT_TO_GCC_IDENT (HT_NODE (node)));
  if (decl && TREE_CODE (decl) == FUNCTION_DECL)
    iabi_note_symbol (decl);
  return 1;
}

void
iabi_note_declared (void)
{
  if (lang_GNU_C () && parse_in && cpp_forall_identifiers && lookup_name)
    cpp_forall_identifiers (parse_in, note_identifier, NULL);
}

void
iabi_init_pch (void)
{
  next_get_pch_validity = targetm.get_pch_validity;
  targetm.get_pch_validity = get_pch_validity;
  next_pch_valid_p = targetm.pch_valid_p;
  targetm.pch_valid_p = pch_valid_p;
}
