/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Vectors: avr-libc's start files fill the vector table with jumps to the
   symbols __vector_N, which a program defines where it wants to (avr-libc
   manual, <avr/interrupt.h>).  A handler of vector N gets that symbol beside
   its own name.  */
#include "backend.h"
#include "avr.h"
#include "messages.h"

/* The N of a function called __vector_N in the source, or -1.  In C++ without
   extern "C", its symbol is another.  */
static int
vector_by_name (tree fndecl)
{
  static const char prefix[] = "__vector_";
  const char *name
      = DECL_NAME (fndecl) ? IDENTIFIER_POINTER (DECL_NAME (fndecl)) : "";
  char *end;
  if (!startswith (name, prefix))
    return -1;
  long n = strtol (name + strlen (prefix), &end, 10);
  return *end == 0 && end != name + strlen (prefix) && n >= 0 && n < 1000
	     ? (int) n
	     : -1;
}

int
avr_vector_of (tree fndecl, const struct iabi_handler *h)
{
  return h->vector >= 0 ? h->vector : vector_by_name (fndecl);
}

/* GCC 15 and later: signal (N, ...) and interrupt (N, ...) set the symbols
   __vector_N, of which the assembler takes the last and says nothing.  */
int
avr_builtin_vector (tree fndecl, int i)
{
  for (const char *name : { "signal", "interrupt" })
    {
      tree attribute = lookup_attribute (name, DECL_ATTRIBUTES (fndecl));
      tree arg = attribute ? TREE_VALUE (attribute) : NULL_TREE;
      for (; arg; arg = TREE_CHAIN (arg))
	if (tree_fits_shwi_p (TREE_VALUE (arg)) && i-- == 0)
	  return tree_to_shwi (TREE_VALUE (arg));
    }
  return -1;
}

/* Whether FNDECL is called as that which serves all vectors that have no
   handler, BADISR_vect.  */
static bool
default_vector_p (tree fndecl)
{
  return DECL_NAME (fndecl)
	 && strcmp (IDENTIFIER_POINTER (DECL_NAME (fndecl)),
		    "__vector_default") == 0;
}

void
avr_declare_vector (tree fndecl, const struct iabi_handler *h)
{
  char symbol[24] = "__vector_default";
  int n = avr_vector_of (fndecl, h);
  const char *name = XSTR (XEXP (DECL_RTL (fndecl), 0), 0);
  if (n >= 0)
    sprintf (symbol, "__vector_%d", n);
  else if (!default_vector_p (fndecl))
    return;
  if (strcmp (targetm.strip_name_encoding (name), symbol) == 0)
    return;
  fprintf (asm_out_file, "\t.global\t%s\n\t.set\t%s, ", symbol, symbol);
  assemble_name (asm_out_file, name);
  fputc ('\n', asm_out_file);
}

/* PLUGIN_PRE_GENERICIZE.  Nothing refers to a handler, in sight of the
   compiler, but the vector table does.  By now all headers have been
   read.  */
static void
keep_handler (void *event_data, void *)
{
  tree fndecl = (tree) event_data;
  struct iabi_handler h;
  if (TREE_CODE (fndecl) != FUNCTION_DECL || !iabi_of_decl (fndecl, &h)
      || (avr_vector_of (fndecl, &h) < 0 && !default_vector_p (fndecl)))
    return;
  int last = avr_last_vector ();
  if (last > 0 && h.vector > last)
    iabi_say_vector_of_device (DECL_SOURCE_LOCATION (fndecl), h.vector, last);
  TREE_USED (fndecl) = 1;
  DECL_PRESERVE_P (fndecl) = 1;
}

void
avr_init_vectors (void)
{
  register_callback ("interrupt_abi", PLUGIN_PRE_GENERICIZE, keep_handler,
		     NULL);
}
