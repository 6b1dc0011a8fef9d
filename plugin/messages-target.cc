/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What only some targets have to say: of vectors that have entries, of the
   stack.  */
#include "backend.h"
#include "messages.h"

void
iabi_say_vector_taken (location_t loc, tree decl, int vector, const char *name,
		       location_t there)
{
  auto_diagnostic_group g;
  error_at (loc, "%qD cannot serve vector %d: %qs already does", decl, vector,
	    name);
  inform (there, "%qs is here", name);
}

void
iabi_say_weak_vector (location_t loc, tree fndecl, int vector)
{
  auto_diagnostic_group g;
  error_at (loc, "handler %qD cannot serve vector %d: there may be other "
		 "definitions of it, and a vector has one entry",
	    fndecl, vector);
  inform (loc, "a handler with a vector is neither weak nor inline");
}

void
iabi_say_instance_vector (location_t loc, tree fndecl, int vector)
{
  auto_diagnostic_group g;
  error_at (loc, "handler %qD cannot serve vector %d: each file that uses the "
		 "template has an instance, and a vector has one entry",
	    fndecl, vector);
  inform (loc, "give the vector to a handler that is no template, and let it "
	       "call a template that is no handler");
}

void
iabi_say_inline_vector (location_t loc, tree fndecl, int vector)
{
  auto_diagnostic_group g;
  error_at (loc, "handler %qD cannot serve vector %d: it is inline, so that "
		 "several files may define it, or none",
	    fndecl, vector);
  if (DECL_CONTEXT (fndecl) && TYPE_P (DECL_CONTEXT (fndecl)))
    inform (loc, "what a class defines is inline: define it in one file, "
		 "outside of the class");
  else
    inform (loc, "define it in one file without %<inline%>, or make it "
		 "%<static%>");
}

void
iabi_warn_vector_size (location_t loc, tree decl, HOST_WIDE_INT bytes)
{
  auto_diagnostic_group g;
  if (warning_at (loc, 0, "%qD has %wd bytes, and the entry of a vector %u",
		  decl, bytes, iabi_backend.target->vector_bytes))
    inform (loc, "give the handler the number: "
		 "%<interrupt_abi (\"%s\", N)%>",
	    iabi_backend.target->blocking->name);
}

void
iabi_say_stack_arguments (tree fndecl)
{
  auto_diagnostic_group g;
  error_at (DECL_SOURCE_LOCATION (fndecl),
	    "function %qD has the %<preserve-all%> ABI and gets arguments on "
	    "the stack, which the small memory model has no room to save "
	    "whole registers above",
	    fndecl);
  inform (DECL_SOURCE_LOCATION (fndecl),
	  "pass fewer arguments, or a pointer to them");
}
