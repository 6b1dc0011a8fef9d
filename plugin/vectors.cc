/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vectors that a handler's VECTOR, or its name, makes an entry for: the handler is in use
   even if no code mentions it, and each vector has one.

   Two handlers of one vector are found in one translation unit, and by the
   link-time optimiser in the whole program; the back end sees to what is
   left for the linker.  */
#include "backend.h"
#include "attribute.h"

/* Who serves a vector.  */
struct owner
{
  unsigned uid; /* DECL_UID: the same declaration is seen more than once.  */
  location_t loc;
  const char *name;
  bool ours; /* Not by GCC's own attribute.  */
};

static hash_map<int_hash<int, -1, -2>, owner> *owners;

/* Declarations that had an error: those of functions are seen again.  */
static hash_set<int_hash<int, -1, -2> > reported;

/* DECL, a handler, OURS or by GCC's own attribute, or a pointer that the user
   placed, serves VECTOR; whether it is the first of this unit.  Of two of
   GCC's own, nothing is said.  */
static bool
claim (tree decl, int vector, bool ours = true)
{
  if (!owners)
    owners = new hash_map<int_hash<int, -1, -2>, owner>;
  bool taken;
  owner &o = owners->get_or_insert (vector, &taken);
  if (!taken)
    o = { DECL_UID (decl), DECL_SOURCE_LOCATION (decl),
	  xstrdup (lang_hooks.decl_printable_name (decl, 1)), ours };
  else if (o.uid != DECL_UID (decl) && (ours || o.ours)
	   && !reported.add (DECL_UID (decl)))
    iabi_say_vector_taken (DECL_SOURCE_LOCATION (decl), decl, vector, o.name,
			   o.loc);
  return !taken;
}

/* Whether the program may have several definitions of FNDECL.  */
static bool
may_be_many_p (const_tree fndecl)
{
  return (DECL_WEAK (fndecl) || DECL_ONE_ONLY (fndecl)
	  || (DECL_DECLARED_INLINE_P (fndecl) && TREE_PUBLIC (fndecl)));
}

static void
say_many (tree fndecl, int vector)
{
  location_t loc = DECL_SOURCE_LOCATION (fndecl);
  if (iabi_cxx_instance_p (fndecl))
    iabi_say_instance_vector (loc, fndecl, vector);
  else if (DECL_DECLARED_INLINE_P (fndecl))
    iabi_say_inline_vector (loc, fndecl, vector);
  else
    iabi_say_weak_vector (loc, fndecl, vector);
}

void
iabi_note_vector (tree fndecl)
{
  struct iabi_handler h;
  if (!iabi_backend.target->vector_is_entry)
    return;
  if (!iabi_of_decl (fndecl, &h))
    {
      int vector;
      for (int i = 0; iabi_backend.builtin_vector
		      && (vector = iabi_backend.builtin_vector (fndecl, i)) >= 0;
	   i++)
	claim (fndecl, vector, false);
      return;
    }
  int vector = iabi_backend.vector_of ? iabi_backend.vector_of (fndecl, &h)
				      : h.vector;
  if (vector < 0)
    return;
  TREE_USED (fndecl) = 1;
  DECL_PRESERVE_P (fndecl) = 1;
  if (may_be_many_p (fndecl))
    {
      /* By its name alone, it is as weak as any symbol.  */
      if (h.vector < 0)
	return;
      if (!reported.add (DECL_UID (fndecl)))
	say_many (fndecl, vector);
    }
  claim (fndecl, vector);
}

/* PLUGIN_FINISH_PARSE_FUNCTION, PLUGIN_PRE_GENERICIZE: a definition.  */
static void
finish_function_cb (void *data, void *)
{
  tree decl = (tree) data;
  if (decl && TREE_CODE (decl) == FUNCTION_DECL
      && !iabi_cxx_template_itself_p (decl))
    iabi_note_vector (decl);
}

/* The vector whose entry variable DECL is, which the user put into a vector's
   section; -1 if it is none.  */
static long
placed_vector (const_tree decl)
{
  const char *prefix = iabi_backend.target->vector_section;
  if (!prefix || !DECL_SECTION_NAME (decl)
      || !startswith (DECL_SECTION_NAME (decl), prefix)
      || !POINTER_TYPE_P (TREE_TYPE (decl))
      || !iabi_of_type (TREE_TYPE (TREE_TYPE (decl))))
    return -1;
  char *end;
  const char *number = DECL_SECTION_NAME (decl) + strlen (prefix);
  long vector = strtol (number, &end, 10);
  return *number && !*end ? vector : -1;
}

/* PLUGIN_FINISH_DECL: such a pointer.  Nothing else mentions it:
   optimisation, C++ for a const, or the link-time optimiser would drop it.  */
static void
finish_decl_cb (void *data, void *)
{
  tree decl = (tree) data;
  if (!decl || !VAR_P (decl) || !TREE_STATIC (decl) || !DECL_INITIAL (decl))
    return;
  long vector = placed_vector (decl);
  if (vector < 0)
    return;
  TREE_USED (decl) = 1;
  DECL_PRESERVE_P (decl) = 1;
  if (varpool_node *node = varpool_node::get (decl))
    node->force_output = 1;
  HOST_WIDE_INT bytes = int_size_in_bytes (TREE_TYPE (decl));
  if (bytes != iabi_backend.target->vector_bytes)
    iabi_warn_vector_size (DECL_SOURCE_LOCATION (decl), decl, bytes);
  if (claim (decl, vector) && iabi_backend.note_placed_vector
      && !flag_syntax_only)
    iabi_backend.note_placed_vector (vector);
}

void
iabi_note_placed_vectors (void)
{
  varpool_node *node;
  FOR_EACH_DEFINED_VARIABLE (node)
    {
      long vector = placed_vector (node->decl);
      if (vector >= 0)
	claim (node->decl, vector);
    }
}

void
iabi_init_vectors (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_FINISH_DECL, finish_decl_cb, NULL);
  register_callback (plugin_name, PLUGIN_FINISH_PARSE_FUNCTION,
		     finish_function_cb, NULL);
  register_callback (plugin_name, PLUGIN_PRE_GENERICIZE, finish_function_cb,
		     NULL);
}
